package loyalty.questionnaire.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.dom.DomEvent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import loyalty.questionnaire.Answer;
import loyalty.questionnaire.Question;
import loyalty.questionnaire.QuestionnaireContent;
import loyalty.questionnaire.Route;
import loyalty.questionnaire.Section;
import loyalty.questionnaire.Wording;
import loyalty.questionnaire.page.QuestionFields;
import loyalty.questionnaire.page.QuestionnaireHtml;
import loyalty.uikit.Language;
import loyalty.uikit.Translations;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.JsonNode;

/** As customers will see it, in a frame of its own: answers given here lead on as theirs will, and are kept nowhere. */
class Preview extends Div {
    private static final String PAGE = """
            <!doctype html><meta name="color-scheme" content="light dark">
            <link rel="stylesheet" href="/styles/public-page.css"><body><main><form></form></main>""";
    private static final String ASKED = "[...new FormData(element.contentDocument.forms[0])]";
    private static final String PUT = """
            const put = () => {
              const form = this.contentDocument.forms[0];
              const at = this.contentDocument.activeElement;
              form.innerHTML = $0;
              form.onchange = () => this.dispatchEvent(new Event('answered'));
              form.onsubmit = event => event.preventDefault();
              if (at?.name) form.querySelector(`[name="${CSS.escape(at.name)}"][value="${CSS.escape(at.value)}"]`)?.focus();
            };
            if (this.contentDocument?.forms[0]) put(); else this.addEventListener('load', put, {once: true});
            """;

    private final transient Designer designer;
    private final transient Translations texts;
    private final IFrame frame = new IFrame();
    private final Select<Language> language = new Select<>();
    private final Select<Boolean> phone = new Select<>();
    private transient Map<String, Answer> answers = Map.of();

    Preview(Designer designer, Translations texts) {
        this.designer = designer;
        this.texts = texts;
        addClassName("ld-designer-preview");
        language.setLabel(getTranslation("questionnaire.preview.language"));
        language.setItems(Language.values());
        language.setItemLabelGenerator(each -> each.locale().getDisplayLanguage(each.locale()));
        language.setValue(Language.of(getLocale()));
        language.addValueChangeListener(change -> draw());
        phone.setLabel(getTranslation("questionnaire.preview.width"));
        phone.setItems(true, false);
        phone.setItemLabelGenerator(
                each -> getTranslation(each ? "questionnaire.preview.phone" : "questionnaire.preview.desktop"));
        phone.setValue(true);
        phone.addValueChangeListener(change -> setClassName("ld-designer-wide", !change.getValue()));
        frame.setSrcdoc(PAGE);
        frame.getElement().setAttribute("title", getTranslation("questionnaire.preview"));
        frame.getElement().addEventListener("answered", this::answered).addEventData(ASKED);
        Div choices = new Div(language, phone);
        choices.addClassName("ld-designer-card-head");
        add(new H2(getTranslation("questionnaire.preview")), choices, frame);
        designer.listen(news -> {
            if (news != Designer.News.SAVED) draw();
        });
        draw();
    }

    private void answered(DomEvent event) {
        QuestionnaireContent content = designer.now().content();
        List<Question> shown = Route.through(content, answers).shown();
        Map<String, List<String>> form = new HashMap<>();
        for (JsonNode field : event.getEventData().get(ASKED))
            form.computeIfAbsent(field.get(0).asString(), name -> new ArrayList<>())
                    .add(field.get(1).asString());
        Map<String, String[]> sent = new HashMap<>();
        form.forEach((name, values) -> sent.put(name, values.toArray(String[]::new)));
        answers = QuestionFields.read(content.questions(), sent);
        if (!Route.through(content, answers).shown().equals(shown)) draw();
    }

    private void draw() {
        QuestionnaireContent content = designer.now().content();
        List<Question> shown = Route.through(content, answers).shown();
        QuestionnaireHtml html =
                new QuestionnaireHtml(texts, language.getValue().locale());
        StringBuilder page =
                new StringBuilder("<h1>%s</h1><p>%s</p>".formatted(say(content.title()), say(content.welcome())));
        for (Section section : content.sections()) {
            List<Question> asked =
                    section.questions().stream().filter(shown::contains).toList();
            if (asked.isEmpty()) continue;
            page.append("<section><h2>%s</h2>%s</section>"
                    .formatted(say(section.title()), html.fields(asked, answers, Map.of())));
        }
        page.append("<p>%s</p>".formatted(say(content.thanks())));
        frame.getElement().executeJs(PUT, page.toString());
    }

    private String say(Wording words) {
        return HtmlUtils.htmlEscape(words.in(language.getValue().locale()), "UTF-8");
    }
}
