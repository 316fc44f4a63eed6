package loyalty.questionnaire.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
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
        WordingFields[] fields = new WordingFields[3];
        Runnable changed = () -> designer.step(
                designer.now().worded(fields[0].wording(), fields[1].wording(), fields[2].wording()),
                Designer.News.WORDED);
        fields[0] = new WordingFields(getTranslation("questionnaire.designer.title"), content.title(), false, changed);
        fields[1] =
                new WordingFields(getTranslation("questionnaire.designer.welcome"), content.welcome(), true, changed);
        fields[2] = new WordingFields(getTranslation("questionnaire.designer.thanks"), content.thanks(), true, changed);
        add(fields);
    }

    private void read(QuestionnaireContent content) {
        add(new H2(content.title().in(getLocale())));
        for (Wording words : new Wording[] {content.welcome(), content.thanks()})
            if (!words.isEmpty()) add(new Paragraph(words.in(getLocale())));
    }
}
