package loyalty.interaction;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A contact with a customer. Texts that say nothing are empty.
 *
 * @param reactionWords what the customer said to it, in their words
 * @param minutes how long it took, 0–{@value #LONGEST}; null when nobody knows
 */
public record ContactData(
        Instant at,
        ContactChannel channel,
        ContactDirection direction,
        String content,
        CustomerReaction reaction,
        String reactionWords,
        String problem,
        String solution,
        @Nullable Integer minutes) {
    public static final int CONTENT_LENGTH = 4000;
    public static final int WORDS_LENGTH = 500;
    public static final int PROBLEM_LENGTH = 2000;
    /** A day. */
    public static final int LONGEST = 24 * 60;

    /** With only what every contact has. */
    public static ContactData of(Instant at, ContactChannel channel, ContactDirection direction, String content) {
        return new ContactData(at, channel, direction, content, CustomerReaction.NONE, "", "", "", null);
    }
}
