package loyalty.questionnaire.page;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import loyalty.questionnaire.Answer;
import loyalty.questionnaire.AnswerOption;
import loyalty.questionnaire.AnswerProblem;
import loyalty.questionnaire.AnswerRules;
import loyalty.questionnaire.Question;
import loyalty.questionnaire.QuestionType;
import loyalty.uikit.Translations;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/**
 * Questions as the fields of a form, in one language. The labels of scales are read aloud with their ends; problems are
 * tied to their questions. Whatever people wrote is escaped.
 */
public record QuestionnaireHtml(Translations texts, Locale locale) {

    /** @param problems by the questions' codes */
    public String fields(List<Question> questions, Map<String, Answer> answers, Map<String, AnswerProblem> problems) {
        return questions.stream()
                .map(question -> field(question, answers.get(question.code()), problems.get(question.code())))
                .collect(Collectors.joining());
    }

    private String field(Question question, @Nullable Answer answer, @Nullable AnswerProblem problem) {
        boolean words = question.type() == QuestionType.OPEN;
        String described = describedBy(question, problem);
        return words ? wordsField(question, answer, problem, described) : group(question, answer, problem, described);
    }

    private String group(
            Question question, @Nullable Answer answer, @Nullable AnswerProblem problem, String described) {
        String role = question.type() == QuestionType.MULTIPLE ? "" : " role=\"radiogroup\"";
        return """
                <fieldset class="question" id="%s"%s%s%s><legend>%s</legend>%s%s%s</fieldset>
                """.formatted(
                        id(question),
                        role,
                        described,
                        problem == null ? "" : " data-problem",
                        legend(question),
                        hint(question),
                        question.type().isScale() ? scale(question, answer) : options(question, answer),
                        problem(question, problem));
    }

    private String wordsField(
            Question question, @Nullable Answer answer, @Nullable AnswerProblem problem, String described) {
        String text = answer instanceof Answer.Words words ? words.text() : "";
        return """
                <div class="question" id="%1$s"%2$s><label for="%1$s-words">%3$s</label>%4$s
                <textarea id="%1$s-words" name="%5$s" rows="4" maxlength="%6$d"%7$s%8$s>
                %9$s</textarea>%10$s</div>
                """.formatted(
                        id(question),
                        problem == null ? "" : " data-problem",
                        legend(question),
                        hint(question),
                        escaped(QuestionFields.name(question)),
                        AnswerRules.MOST_WORDS,
                        described,
                        problem == null ? "" : " aria-invalid=\"true\"",
                        escaped(text),
                        problem(question, problem));
    }

    private String legend(Question question) {
        String mark = question.required()
                ? " <span class=\"required\" aria-hidden=\"true\">*</span><span class=\"unseen\"> (%s)</span>"
                        .formatted(text("questionnaire.page.required"))
                : "";
        return escaped(question.text().in(locale)) + mark;
    }

    private String hint(Question question) {
        String hint = question.hint().in(locale);
        return hint.isBlank() ? "" : "<p class=\"hint\" id=\"%s-hint\">%s</p>".formatted(id(question), escaped(hint));
    }

    private String scale(Question question, @Nullable Answer answer) {
        int given = answer instanceof Answer.Rating rating ? rating.value() : Integer.MIN_VALUE;
        String points = IntStream.rangeClosed(
                        question.type().least(), question.type().most())
                .mapToObj(point -> point(question, point, point == given))
                .collect(Collectors.joining());
        return "<div class=\"scale\">%s</div><p class=\"ends\" aria-hidden=\"true\"><span>%s</span><span>%s</span></p>"
                .formatted(points, end(question, "least"), end(question, "most"));
    }

    private String point(Question question, int point, boolean chosen) {
        boolean first = point == question.type().least();
        String end = first || point == question.type().most()
                ? "<span class=\"unseen\"> (%s)</span>".formatted(end(question, first ? "least" : "most"))
                : "";
        return "<label class=\"point\">%s<span>%d</span>%s</label>"
                .formatted(input("radio", question, Integer.toString(point), chosen), point, end);
    }

    private String options(Question question, @Nullable Answer answer) {
        Set<String> chosen = answer instanceof Answer.Chosen options ? options.options() : Set.of();
        boolean several = question.type() == QuestionType.MULTIPLE;
        return question.options().stream()
                .map(option -> option(several ? "checkbox" : "radio", question, option, chosen.contains(option.code())))
                .collect(Collectors.joining());
    }

    private String option(String kind, Question question, AnswerOption option, boolean chosen) {
        return "<label class=\"option\">%s<span>%s</span></label>"
                .formatted(
                        input(kind, question, option.code(), chosen),
                        escaped(option.text().in(locale)));
    }

    private static String input(String kind, Question question, String value, boolean chosen) {
        return "<input type=\"%s\" name=\"%s\" value=\"%s\"%s>"
                .formatted(kind, escaped(QuestionFields.name(question)), escaped(value), chosen ? " checked" : "");
    }

    private String end(Question question, String which) {
        return text("questionnaire.scale." + question.type() + "." + which);
    }

    private String problem(Question question, @Nullable AnswerProblem problem) {
        return problem == null
                ? ""
                : "<p class=\"problem\" id=\"%s-problem\">%s</p>"
                        .formatted(id(question), text("questionnaire.answer." + problem, AnswerRules.MOST_WORDS));
    }

    private String describedBy(Question question, @Nullable AnswerProblem problem) {
        String hint = question.hint().in(locale).isBlank() ? "" : id(question) + "-hint";
        String wrong = problem == null ? "" : id(question) + "-problem";
        String ids = (hint + " " + wrong).strip();
        return ids.isEmpty() ? "" : " aria-describedby=\"" + ids + "\"";
    }

    private static String id(Question question) {
        return "q-" + escaped(question.code());
    }

    private String text(String key, Object... args) {
        return escaped(texts.getTranslation(key, locale, args));
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
