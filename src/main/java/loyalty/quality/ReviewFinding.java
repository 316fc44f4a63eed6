package loyalty.quality;

import java.util.UUID;
import loyalty.customer.Choice;
import loyalty.shared.Ids;
import org.jspecify.annotations.Nullable;

/**
 * Something about the table that may be better.
 *
 * @param field the key of the column
 * @param rule the key of the message that says what is refused, for a rule that is often broken; else empty
 * @param choice that is not used; else null
 * @param figure how many customers have the column filled, or how often the rule was broken
 * @param customers in the register at that time
 */
public record ReviewFinding(
        UUID id,
        ReviewKind kind,
        String field,
        String rule,
        @Nullable Choice choice,
        long figure,
        long customers,
        ReviewProposal proposal) {

    static ReviewFinding rarelyFilled(String field, long filled, long customers, ReviewProposal proposal) {
        return new ReviewFinding(Ids.next(), ReviewKind.RARELY_FILLED, field, "", null, filled, customers, proposal);
    }

    static ReviewFinding oftenBroken(String field, String rule, long times, long customers, ReviewProposal proposal) {
        return new ReviewFinding(Ids.next(), ReviewKind.OFTEN_BROKEN, field, rule, null, times, customers, proposal);
    }

    static ReviewFinding unused(String field, Choice choice, long customers) {
        return new ReviewFinding(
                Ids.next(), ReviewKind.UNUSED_CHOICE, field, "", choice, 0, customers, ReviewProposal.RETIRE_CHOICE);
    }

    /** What tells it from others about the same column. */
    String detail() {
        return choice == null ? rule : choice.code();
    }
}
