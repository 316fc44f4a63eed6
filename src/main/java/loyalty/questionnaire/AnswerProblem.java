package loyalty.questionnaire;

/** Why an answer can't be accepted. */
public enum AnswerProblem {
    MISSING,
    OUTSIDE_THE_SCALE,
    NO_SUCH_OPTION,
    MORE_THAN_ONE,
    TOO_LONG,
    OF_ANOTHER_KIND
}
