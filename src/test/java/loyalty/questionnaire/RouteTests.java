package loyalty.questionnaire;

import static loyalty.questionnaire.Asking.content;
import static loyalty.questionnaire.Asking.question;
import static loyalty.questionnaire.QuestionType.MULTIPLE;
import static loyalty.questionnaire.QuestionType.OPEN;
import static loyalty.questionnaire.QuestionType.OVERALL;
import static loyalty.questionnaire.QuestionType.SINGLE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import loyalty.questionnaire.Answer.Chosen;
import loyalty.questionnaire.Answer.Rating;
import loyalty.questionnaire.Answer.Words;
import org.junit.jupiter.api.Test;

class RouteTests {
    private final QuestionnaireContent service = content(
            question("overall", OVERALL),
            question("why", SINGLE, ShowIf.all(Condition.atMost("overall", 6)), "price", "quality", "other"),
            question("other", OPEN, ShowIf.all(Condition.anyOf("why", "other"))),
            question("liked", MULTIPLE, ShowIf.all(Condition.atLeast("overall", 9)), "people", "speed"),
            question("wish", OPEN, ShowIf.any(Condition.atMost("overall", 3), Condition.noneOf("liked", "people"))));

    @Test
    void asksOnlyWhatNeedsNoAnswerAtTheBeginning() {
        assertThat(shown(Map.of())).containsExactly("overall");
    }

    @Test
    void showsWhatTheAnswersLeadTo() {
        assertThat(shown(Map.of("overall", new Rating(6)))).containsExactly("overall", "why");
        assertThat(shown(Map.of("overall", new Rating(7)))).containsExactly("overall");
        assertThat(shown(Map.of("overall", new Rating(9)))).containsExactly("overall", "liked");
        assertThat(shown(Map.of("overall", new Rating(3)))).containsExactly("overall", "why", "wish");
    }

    @Test
    void followsAChainOfRules() {
        assertThat(shown(Map.of("overall", new Rating(5), "why", chosen("other"))))
                .containsExactly("overall", "why", "other");
    }

    @Test
    void noneOfNeedsAnAnswerToo() {
        assertThat(shown(Map.of("overall", new Rating(10)))).doesNotContain("wish");
        assertThat(shown(Map.of("overall", new Rating(10), "liked", chosen("speed"))))
                .contains("wish");
        assertThat(shown(Map.of("overall", new Rating(10), "liked", chosen("speed", "people"))))
                .doesNotContain("wish");
    }

    @Test
    void whatWasAnsweredToHiddenQuestionsDoesNotCountAndLeadsNowhere() {
        Route route = Route.through(
                service,
                Map.of("overall", new Rating(8), "why", chosen("other"), "other", new Words("left from before")));

        assertThat(route.answers()).containsOnlyKeys("overall");
        assertThat(route.shown()).extracting(Question::code).containsExactly("overall");
    }

    private List<String> shown(Map<String, Answer> answers) {
        return Route.through(service, answers).shown().stream()
                .map(Question::code)
                .toList();
    }

    private static Chosen chosen(String... options) {
        return new Chosen(Set.of(options));
    }
}
