package loyalty.questionnaire.page;

import static loyalty.questionnaire.Asking.content;
import static loyalty.questionnaire.Asking.question;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import loyalty.questionnaire.Answer;
import loyalty.questionnaire.AnswerProblem;
import loyalty.questionnaire.AnswerRules;
import loyalty.questionnaire.QuestionType;
import loyalty.questionnaire.QuestionnaireContent;
import loyalty.questionnaire.Route;
import org.junit.jupiter.api.Test;

class QuestionFieldsTests {
    private final QuestionnaireContent content = content(
            question("overall", QuestionType.OVERALL),
            question("which", QuestionType.MULTIPLE, "a", "b", "c"),
            question("why", QuestionType.OPEN));

    @Test
    void readsEachKindOfAnswer() {
        assertThat(read(Map.of(
                        "q.overall", new String[] {"9"},
                        "q.which", new String[] {"a", "c"},
                        "q.why", new String[] {"One "},
                        "q.foreign", new String[] {"1"})))
                .containsOnly(
                        Map.entry("overall", new Answer.Rating(9)),
                        Map.entry("which", new Answer.Chosen(Set.of("a", "c"))),
                        Map.entry("why", new Answer.Words("One")));
    }

    @Test
    void takesWhatIsEmptyForNoAnswer() {
        assertThat(read(Map.of("q.overall", new String[] {""}, "q.why", new String[] {" \r\n "})))
                .isEmpty();
    }

    @Test
    void leavesForgedValuesToTheRulesThatRefuseThem() {
        Map<String, Answer> answers = read(Map.of("q.overall", new String[] {"9 or 10"}));

        assertThat(AnswerRules.problems(Route.through(content, answers)))
                .containsExactly(Map.entry("overall", AnswerProblem.OUTSIDE_THE_SCALE));
    }

    private Map<String, Answer> read(Map<String, String[]> form) {
        return QuestionFields.read(content.questions(), form);
    }
}
