package loyalty.questionnaire.page;

import static loyalty.questionnaire.Asking.question;
import static loyalty.questionnaire.Asking.required;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import loyalty.questionnaire.Answer;
import loyalty.questionnaire.AnswerProblem;
import loyalty.questionnaire.Question;
import loyalty.questionnaire.QuestionType;
import loyalty.questionnaire.Wording;
import loyalty.uikit.Translations;
import org.junit.jupiter.api.Test;

class QuestionnaireHtmlTests {
    private final Translations texts = new Translations();
    private final QuestionnaireHtml english = new QuestionnaireHtml(texts, Locale.ENGLISH);

    @Test
    void offersEachNumberOfAScaleAndSaysWhatItsEndsMean() {
        String html = of(question("nps", QuestionType.RECOMMENDATION), Map.of("nps", new Answer.Rating(0)));

        assertThat(html)
                .contains("name=\"q.nps\" value=\"0\" checked", "name=\"q.nps\" value=\"10\"")
                .contains("likely");
    }

    @Test
    void saysBesideAQuestionWhatIsWrongAndTiesItToIt() {
        Question asked = required(question("overall", QuestionType.OVERALL));

        String html = english.fields(List.of(asked), Map.of(), Map.of("overall", AnswerProblem.MISSING));

        assertThat(html)
                .contains("aria-describedby=\"q-overall-problem\"")
                .contains("id=\"q-overall-problem\">Please answer this question.");
    }

    @Test
    void keepsWhatWasAnsweredInWordsAndChosen() {
        assertThat(of(question("why", QuestionType.OPEN), Map.of("why", new Answer.Words("\nfirst"))))
                .contains(">\n\nfirst</textarea>");
        assertThat(of(
                        question("which", QuestionType.MULTIPLE, "a", "b"),
                        Map.of("which", new Answer.Chosen(Set.of("b")))))
                .contains("value=\"b\" checked")
                .doesNotContain("value=\"a\" checked");
    }

    @Test
    void escapesEverythingThatPeopleWrote() {
        String bad = "\"><script>alert('x')</script>";
        Question asked = new Question(
                bad, QuestionType.OPEN, new Wording(bad, bad), new Wording(bad, bad), false, null, List.of(), null);

        assertThat(of(asked, Map.of(bad, new Answer.Words(bad))))
                .contains("name=\"q.&quot;&gt;&lt;script&gt;")
                .doesNotContain("<script", "\"\"");
    }

    @Test
    void speaksTheReadersLanguage() {
        String html = new QuestionnaireHtml(texts, Locale.SIMPLIFIED_CHINESE)
                .fields(List.of(question("easy", QuestionType.EFFORT)), Map.of(), Map.of());

        assertThat(html).contains("easy（中文）", "非常轻松");
    }

    private String of(Question question, Map<String, Answer> answers) {
        return english.fields(List.of(question), answers, Map.of());
    }
}
