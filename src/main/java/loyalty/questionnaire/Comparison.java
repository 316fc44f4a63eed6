package loyalty.questionnaire;

/** How a condition looks at an answer: at a rating, or at chosen options. */
public enum Comparison {
    AT_LEAST,
    AT_MOST,
    ANY_OF,
    NONE_OF;

    public boolean fits(QuestionType type) {
        return switch (this) {
            case AT_LEAST, AT_MOST -> type.isScale();
            case ANY_OF, NONE_OF -> type.hasOptions();
        };
    }
}
