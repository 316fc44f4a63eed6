package loyalty.questionnaire;

import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a questionnaire.
 *
 * @param question the code of the question that has it; null where it is of the whole
 */
public record ContentProblem(Kind kind, @Nullable String question) {

    public enum Kind {
        NO_QUESTIONS,
        EMPTY_SECTION,
        NO_TEXT,
        /** Written in one language only; customers of the other read that one. */
        ONE_LANGUAGE(false),
        SAME_CODE_TWICE,
        ASKED_TWICE,
        NO_FACTOR,
        TOO_FEW_OPTIONS,
        SAME_OPTION_TWICE,
        RULE_WITHOUT_CONDITION,
        /** The rule asks about a question that is not there any more. */
        RULE_ON_DELETED,
        /** The rule asks about the question itself or a later one: a loop. */
        RULE_ON_LATER,
        RULE_DOES_NOT_FIT,
        /** No answers lead to this question. */
        NEVER_SHOWN;

        private final boolean hinders;

        Kind() {
            this(true);
        }

        Kind(boolean hinders) {
            this.hinders = hinders;
        }

        /** Whether the questionnaire can't be published with it. */
        public boolean hinders() {
            return hinders;
        }
    }
}
