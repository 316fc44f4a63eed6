package loyalty.questionnaire;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Questions and questionnaires for tests. */
public final class Asking {
    private Asking() {}

    public static QuestionnaireContent content(Question... questions) {
        return content(new Section(text("Section"), List.of(questions)));
    }

    public static QuestionnaireContent content(Section... sections) {
        return new QuestionnaireContent(text("Title"), Wording.NONE, Wording.NONE, List.of(sections));
    }

    public static Question question(String code, QuestionType type, String... options) {
        return question(code, type, null, options);
    }

    public static Question question(String code, QuestionType type, @Nullable ShowIf showIf, String... options) {
        List<AnswerOption> offered = Arrays.stream(options)
                .map(option -> new AnswerOption(option, text(option)))
                .toList();
        String factor = type == QuestionType.FACTOR ? code : null;
        return new Question(code, type, text(code), Wording.NONE, false, factor, offered, showIf);
    }

    public static Question required(Question question) {
        return new Question(
                question.code(),
                question.type(),
                question.text(),
                question.hint(),
                true,
                question.factor(),
                question.options(),
                question.showIf());
    }

    public static Wording text(String text) {
        return new Wording(text, text + "（中文）");
    }
}
