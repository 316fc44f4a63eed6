package loyalty.response.web;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import loyalty.publicpage.PublicPage;
import loyalty.questionnaire.Answer;
import loyalty.questionnaire.AnswerProblem;
import loyalty.questionnaire.Question;
import loyalty.questionnaire.QuestionnaireContent;
import loyalty.questionnaire.page.QuestionnaireHtml;
import loyalty.uikit.Language;

/** A questionnaire as pages for the customer who answers it: a section each, then thanks. Says nothing about them. */
record AnswerPage(PublicPage page, Language language, Visit visit) {

    String asking(Step step, Map<String, Answer> answers, Map<String, AnswerProblem> problems) {
        QuestionnaireContent content = step.content();
        var html = new QuestionnaireHtml(page.texts(), language.locale());
        return whole(content, """
                %s%s%s
                <form method="post" action="%s" novalidate>
                <input type="hidden" name="asked" value="%s">
                %s
                <div class="onward">%s<button name="go" value="next">%s</button></div>
                </form>
                """.formatted(
                alert(problems),
                welcome(step, answers),
                progress(step),
                PublicPage.escaped(visit.at(step.index(), language)),
                PublicPage.escaped(step.shown().stream().map(Question::code).collect(Collectors.joining(" "))),
                html.fields(step.shown(), answers, problems),
                back(step, answers),
                page.text(
                        Step.from(content, step.index() + 1, answers) == null
                                ? "response.page.send"
                                : "response.page.next")));
    }

    String thanks(QuestionnaireContent content) {
        String words = content.thanks().in(language.locale());
        return whole(
                content,
                "<p class=\"notice\" role=\"status\">%s</p>"
                        .formatted(words.isBlank() ? page.text("response.page.thanks") : PublicPage.escaped(words)));
    }

    /** @param why the last part of a key */
    String closed(QuestionnaireContent content, String why) {
        return whole(content, "<p class=\"notice\">%s</p>".formatted(page.text("response.page." + why)));
    }

    private String whole(QuestionnaireContent content, String body) {
        return page.of(content.title().in(language.locale()), languages() + body);
    }

    private String languages() {
        String links = Arrays.stream(Language.values())
                .filter(other -> other != language)
                .map(other -> "<a href=\"%s\" lang=\"%s\" hreflang=\"%2$s\">%s</a>"
                        .formatted(
                                PublicPage.escaped(visit.in(other)),
                                other.locale().toLanguageTag(),
                                other.ownName()))
                .collect(Collectors.joining(" "));
        return "<nav class=\"languages\" aria-label=\"%s\">%s</nav>"
                .formatted(page.text("response.page.language"), links);
    }

    private String welcome(Step step, Map<String, Answer> answers) {
        String words = step.content().welcome().in(language.locale());
        return words.isBlank() || !step.isFirst(answers)
                ? ""
                : "<p class=\"words\">" + PublicPage.escaped(words) + "</p>";
    }

    private String progress(Step step) {
        int sections = step.content().sections().size();
        String title = step.content().sections().get(step.index()).title().in(language.locale());
        String heading = title.isBlank() ? "" : "<h2>" + PublicPage.escaped(title) + "</h2>";
        if (sections == 1) return heading;
        return """
                <p class="steps"><span>%s</span><progress max="%d" value="%d" aria-hidden="true"></progress></p>%s
                """.formatted(
                page.text("response.page.step", step.index() + 1, sections), sections, step.index() + 1, heading);
    }

    private String alert(Map<String, AnswerProblem> problems) {
        return problems.isEmpty()
                ? ""
                : "<p class=\"notice\" role=\"alert\">" + page.text("response.page.problems") + "</p>";
    }

    private String back(Step step, Map<String, Answer> answers) {
        return step.isFirst(answers)
                ? ""
                : "<button class=\"quiet\" name=\"go\" value=\"back\">" + page.text("response.page.back") + "</button>";
    }
}
