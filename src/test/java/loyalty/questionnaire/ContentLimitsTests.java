package loyalty.questionnaire;

import static loyalty.questionnaire.Asking.content;
import static loyalty.questionnaire.Asking.question;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import loyalty.shared.RefusedException;
import org.junit.jupiter.api.Test;

class ContentLimitsTests {

    @Test
    void takesAsManyQuestionsAsItSaysAndNoMore() {
        assertThatCode(() -> ContentLimits.check(content(questions(ContentLimits.QUESTIONS))))
                .doesNotThrowAnyException();
        refuses(content(questions(ContentLimits.QUESTIONS + 1)), "tooManyQuestions");
    }

    @Test
    void boundsSectionsOptionsAndConditions() {
        Section empty = new Section(Wording.NONE, List.of());
        refuses(
                content(Collections.nCopies(ContentLimits.QUESTIONS + 1, empty).toArray(Section[]::new)),
                "tooManySections");
        String[] options = IntStream.rangeClosed(0, ContentLimits.OPTIONS)
                .mapToObj(Integer::toString)
                .toArray(String[]::new);
        refuses(content(question("much", QuestionType.SINGLE, options)), "tooManyOptions");
        ShowIf rule = ShowIf.any(IntStream.rangeClosed(0, ContentLimits.CONDITIONS)
                .mapToObj(limit -> Condition.atLeast("overall", limit))
                .toArray(Condition[]::new));
        refuses(content(question("hidden", QuestionType.OPEN, rule)), "tooManyConditions");
    }

    @Test
    void boundsEveryTextInEitherLanguage() {
        Wording chinese = new Wording("", "问".repeat(ContentLimits.TEXT + 1));
        refuses(new QuestionnaireContent(chinese, Wording.NONE, Wording.NONE, List.of()), "title.tooLong");
        refuses(new QuestionnaireContent(Wording.NONE, chinese, Wording.NONE, List.of()), "text.tooLong");
        refuses(new QuestionnaireContent(Wording.NONE, Wording.NONE, chinese, List.of()), "text.tooLong");
        refuses(content(new Section(chinese, List.of())), "text.tooLong");
        refuses(content(question("q".repeat(ContentLimits.CODE + 1), QuestionType.OPEN)), "text.tooLong");
    }

    @Test
    void boundsAllOfThemTogether() {
        String text = "long".repeat(ContentLimits.TEXT / 4);
        Question long50 = new Question(
                "choice",
                QuestionType.SINGLE,
                Wording.NONE,
                Wording.NONE,
                false,
                null,
                Collections.nCopies(ContentLimits.OPTIONS, new AnswerOption("same", new Wording(text, text))),
                null);
        refuses(content(Stream.generate(() -> long50).limit(6).toArray(Question[]::new)), "questionnaire.tooLong");
    }

    private static Question[] questions(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> question("q" + number, QuestionType.OPEN))
                .toArray(Question[]::new);
    }

    private static void refuses(QuestionnaireContent content, String message) {
        assertThatThrownBy(() -> ContentLimits.check(content))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining(message);
    }
}
