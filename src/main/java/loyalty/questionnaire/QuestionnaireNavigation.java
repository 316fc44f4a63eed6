package loyalty.questionnaire;

import java.util.UUID;

/** Ways to the views of questionnaires. */
public final class QuestionnaireNavigation {
    public static final String ROUTE = "questionnaires";

    private QuestionnaireNavigation() {}

    /** Where a questionnaire is designed, or read. */
    public static String location(UUID id) {
        return ROUTE + "/" + id;
    }
}
