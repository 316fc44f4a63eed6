package loyalty.interaction;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import loyalty.shared.HumanText;
import loyalty.shared.PastDay;
import loyalty.shared.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a contact must be to be kept. */
@Component
class ContactRules {
    /** The clocks of a browser and of the server may differ by this much. */
    private static final Duration TOLERANCE = Duration.ofMinutes(5);

    private final Clock clock;

    ContactRules(Clock clock) {
        this.clock = clock;
    }

    /** As it is kept; refuses what can't be. */
    ContactData kept(ContactData data) {
        String content = text("content", data.content(), ContactData.CONTENT_LENGTH);
        if (content.isEmpty()) throw new RefusedException("interaction.content.missing");
        return new ContactData(
                past(data.at()),
                data.channel(),
                data.direction(),
                content,
                data.reaction(),
                text("reactionWords", data.reactionWords(), ContactData.WORDS_LENGTH),
                text("problem", data.problem(), ContactData.PROBLEM_LENGTH),
                text("solution", data.solution(), ContactData.PROBLEM_LENGTH),
                minutes(data.minutes()));
    }

    private Instant past(Instant at) {
        if (at.isAfter(clock.instant().plus(TOLERANCE))) throw new RefusedException("interaction.time.future");
        PastDay.problem(LocalDate.ofInstant(at, clock.getZone()), LocalDate.now(clock))
                .ifPresent(problem -> {
                    throw new RefusedException(problem);
                });
        return at;
    }

    private static String text(String field, String text, int limit) {
        String clean = HumanText.cleanLines(text);
        if (clean.length() > limit) throw new RefusedException("interaction." + field + ".tooLong", limit);
        return clean;
    }

    private static @Nullable Integer minutes(@Nullable Integer minutes) {
        if (minutes != null && (minutes < 0 || minutes > ContactData.LONGEST))
            throw new RefusedException("interaction.minutes.outOfRange", ContactData.LONGEST);
        return minutes;
    }
}
