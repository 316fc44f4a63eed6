package loyalty.interaction.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import loyalty.feedback.ComplaintData;
import loyalty.feedback.FeedbackData;
import loyalty.feedback.FeedbackKind;
import loyalty.feedback.Severity;
import loyalty.followup.Assignee;
import loyalty.followup.FollowupData;
import loyalty.followup.FollowupReason;
import loyalty.interaction.ContactChannel;
import loyalty.interaction.ContactData;
import loyalty.interaction.ContactDirection;
import loyalty.interaction.CustomerReaction;
import loyalty.interaction.NewContact;
import org.jspecify.annotations.Nullable;

/** What the form of a contact holds; a draft of it is kept as JSON. */
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

    /** Since when the timer runs, if it does. */
    @Nullable
    Instant timedSince;

    boolean followedUp;
    String subject = "";
    FollowupReason reason = FollowupReason.RETURN_VISIT;

    @Nullable
    LocalDate dueOn;

    @Nullable
    Assignee assignee;

    boolean complained;
    Severity severity = Severity.NORMAL;

    @Nullable
    String category;

    /** A call that is made now. */
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

    /** Only once the form has been checked, as all of the following: what is required is there. */
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

    NewContact contact(ZoneId zone, Set<UUID> files) {
        return new NewContact(data(zone), followedUp ? followup() : null, complained ? complaint() : null, files);
    }

    private FollowupData followup() {
        return FollowupData.once(
                reason, subject, Objects.requireNonNull(dueOn), assignee == null ? null : assignee.id());
    }

    /** What the customer complains about is the problem, where one was noted. */
    private ComplaintData complaint() {
        String words = problem.isBlank() ? content : problem;
        LocalDate day = Objects.requireNonNull(at).toLocalDate();
        return new ComplaintData(new FeedbackData(FeedbackKind.COMPLAINT, category, words, day), severity);
    }
}
