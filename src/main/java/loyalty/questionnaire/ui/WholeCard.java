package loyalty.questionnaire.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.BiFunction;
import loyalty.questionnaire.QuestionnaireContent;
import loyalty.questionnaire.Wording;

/** What is said before the first question and after the last. */
class WholeCard extends Div {

    WholeCard(Designer designer) {
        addClassName("ld-designer-card");
        QuestionnaireContent content = designer.now().content();
        if (designer.edits()) edited(designer, content);
        else read(content);
    }

    private void edited(Designer designer, QuestionnaireContent content) {
        add(
                fields(designer, "title", content.title(), false, Draft::title),
                fields(designer, "welcome", content.welcome(), true, Draft::welcome),
                fields(designer, "thanks", content.thanks(), true, Draft::thanks));
    }

    private WordingFields fields(
            Designer designer, String what, Wording words, boolean wide, BiFunction<Draft, Wording, Draft> step) {
        return new WordingFields(
                getTranslation("questionnaire.designer." + what),
                words,
                wide,
                changed -> designer.step(step.apply(designer.now(), changed), Designer.News.WORDED));
    }

    private void read(QuestionnaireContent content) {
        add(new H2(content.title().in(getLocale())));
        for (Wording words : new Wording[] {content.welcome(), content.thanks()})
            if (!words.isEmpty()) add(new Paragraph(words.in(getLocale())));
    }
}
