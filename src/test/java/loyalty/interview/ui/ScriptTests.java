package loyalty.interview.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import loyalty.questionnaire.Answer;
import loyalty.questionnaire.Asking;
import loyalty.questionnaire.Condition;
import loyalty.questionnaire.Question;
import loyalty.questionnaire.QuestionType;
import loyalty.questionnaire.QuestionnaireContent;
import loyalty.questionnaire.ShowIf;
import org.junit.jupiter.api.Test;

class ScriptTests {
    private static final QuestionnaireContent CONTENT = Asking.content(
            Asking.question("overall", QuestionType.OVERALL),
            Asking.question("why", QuestionType.OPEN, ShowIf.all(Condition.atMost("overall", 6))),
            Asking.question("nps", QuestionType.RECOMMENDATION));

    @Test
    void leadsFromTheWelcomeOverTheQuestionsToTheThanks() {
        var script = new Script(CONTENT, Map.of());
        assertThat(script.isWelcome()).isTrue();
        script.next();
        assertThat(code(script)).isEqualTo("overall");
        script.next();
        assertThat(code(script)).isEqualTo("nps");
        script.next();
        assertThat(script.isOver()).isTrue();
        script.back();
        assertThat(code(script)).isEqualTo("nps");
    }

    @Test
    void anAnswerCanLeadToOneMoreQuestion() {
        var script = new Script(CONTENT, Map.of());
        script.next();
        assertThat(script.length()).isEqualTo(2);
        script.answered(Map.of("overall", new Answer.Rating(3)));
        script.next();
        assertThat(code(script)).isEqualTo("why");
        assertThat(script.length()).isEqualTo(3);
    }

    @Test
    void goesOnWhereAnEarlierTalkBrokeOff() {
        var script = new Script(CONTENT, Map.of("overall", new Answer.Rating(9)));
        script.next();
        assertThat(code(script)).isEqualTo("nps");
        script.back();
        assertThat(script.answer()).contains(new Answer.Rating(9));
        script.to("nps");
        assertThat(code(script)).isEqualTo("nps");
    }

    private static String code(Script script) {
        return script.question().map(Question::code).orElse("");
    }
}
