package loyalty.questionnaire;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import loyalty.shared.RefusedException;

/** How much a questionnaire may hold: beyond it nobody answers, and a request is a mistake or an attack. */
final class ContentLimits {
    static final int QUESTIONS = 200;
    static final int OPTIONS = 50;
    static final int CONDITIONS = 20;
    static final int TITLE = 300;
    static final int TEXT = 2_000;
    static final int CODE = 60;
    /** Characters of the whole document, as its column holds them. */
    static final int WHOLE = 1_000_000;

    private ContentLimits() {}

    static void check(QuestionnaireContent content) {
        refuseBeyond(QUESTIONS, content.questions().size(), "questionnaire.tooManyQuestions");
        refuseBeyond(QUESTIONS, content.sections().size(), "questionnaire.tooManySections");
        refuseBeyond(TITLE, longest(List.of(content.title())), "questionnaire.title.tooLong");
        content.questions().forEach(ContentLimits::check);
        refuseBeyond(TEXT, longest(texts(content)), "questionnaire.text.tooLong");
        refuseBeyond(WHOLE, ContentDocument.write(content).length(), "questionnaire.tooLong");
    }

    private static void check(Question question) {
        refuseBeyond(OPTIONS, question.options().size(), "questionnaire.tooManyOptions");
        ShowIf rule = question.showIf();
        refuseBeyond(CONDITIONS, rule == null ? 0 : rule.conditions().size(), "questionnaire.tooManyConditions");
        int code = Stream.concat(
                        Stream.of(question.code()), question.options().stream().map(AnswerOption::code))
                .mapToInt(String::length)
                .max()
                .orElse(0);
        refuseBeyond(CODE, code, "questionnaire.text.tooLong");
    }

    private static List<Wording> texts(QuestionnaireContent content) {
        List<Wording> texts = new ArrayList<>(List.of(content.welcome(), content.thanks()));
        content.sections().forEach(section -> texts.add(section.title()));
        for (Question question : content.questions()) {
            texts.add(question.text());
            texts.add(question.hint());
            question.options().forEach(option -> texts.add(option.text()));
        }
        return texts;
    }

    private static int longest(List<Wording> texts) {
        return texts.stream()
                .mapToInt(text -> Math.max(text.en().length(), text.zh().length()))
                .max()
                .orElse(0);
    }

    private static void refuseBeyond(int most, int size, String message) {
        if (size > most) throw new RefusedException(message, most);
    }
}
