package loyalty.questionnaire;

import java.util.Collections;
import java.util.Set;

/**
 * Asks what was answered to an earlier question. A question that was hidden or left out meets no condition.
 *
 * @param question its code
 * @param limit of {@code AT_LEAST} and {@code AT_MOST}, itself included; 0 otherwise
 * @param options of {@code ANY_OF} and {@code NONE_OF}: their codes; empty otherwise
 */
public record Condition(String question, Comparison comparison, int limit, Set<String> options) {
    public Condition {
        options = Set.copyOf(options);
    }

    public static Condition atLeast(String question, int limit) {
        return new Condition(question, Comparison.AT_LEAST, limit, Set.of());
    }

    public static Condition atMost(String question, int limit) {
        return new Condition(question, Comparison.AT_MOST, limit, Set.of());
    }

    public static Condition anyOf(String question, String... options) {
        return new Condition(question, Comparison.ANY_OF, 0, Set.of(options));
    }

    public static Condition noneOf(String question, String... options) {
        return new Condition(question, Comparison.NONE_OF, 0, Set.of(options));
    }

    boolean isMetBy(Answer answer) {
        return switch (answer) {
            case Answer.Rating rating ->
                comparison == Comparison.AT_LEAST && rating.value() >= limit
                        || comparison == Comparison.AT_MOST && rating.value() <= limit;
            case Answer.Chosen chosen ->
                comparison == Comparison.ANY_OF && !Collections.disjoint(chosen.options(), options)
                        || comparison == Comparison.NONE_OF && Collections.disjoint(chosen.options(), options);
            case Answer.Words words -> false;
        };
    }
}
