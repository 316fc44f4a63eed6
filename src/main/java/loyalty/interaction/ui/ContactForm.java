package loyalty.interaction.ui;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Objects;
import loyalty.interaction.ContactChannel;
import loyalty.interaction.ContactData;
import loyalty.interaction.ContactDirection;
import loyalty.interaction.CustomerReaction;
import org.jspecify.annotations.Nullable;

/** What the form of a contact holds. */
final class ContactForm {
    @Nullable
    LocalDateTime at;

    ContactChannel channel = ContactChannel.PHONE;
    ContactDirection direction = ContactDirection.OUTGOING;
    CustomerReaction reaction = CustomerReaction.NONE;
    String content = "";
    String reactionWords = "";
    String problem = "";
    String solution = "";

    @Nullable
    Integer minutes;

    /** A call that was just made. */
    static ContactForm at(LocalDateTime now) {
        ContactForm form = new ContactForm();
        form.at = now;
        return form;
    }

    static ContactForm of(ContactData data, ZoneId zone) {
        ContactForm form = at(LocalDateTime.ofInstant(data.at(), zone));
        form.channel = data.channel();
        form.direction = data.direction();
        form.reaction = data.reaction();
        form.content = data.content();
        form.reactionWords = data.reactionWords();
        form.problem = data.problem();
        form.solution = data.solution();
        form.minutes = data.minutes();
        return form;
    }

    /** Only once the form has been checked: what is required is there. */
    ContactData data(ZoneId zone) {
        return new ContactData(
                Objects.requireNonNull(at).atZone(zone).toInstant(),
                channel,
                direction,
                content,
                reaction,
                reactionWords,
                problem,
                solution,
                minutes);
    }
}
