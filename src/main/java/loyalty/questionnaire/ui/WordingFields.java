package loyalty.questionnaire.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import loyalty.questionnaire.Wording;

/** A text in both languages, side by side. */
class WordingFields extends Div {
    private final AbstractField<?, String> en;
    private final AbstractField<?, String> zh;

    /** @param wide whether it may hold several lines */
    WordingFields(String label, Wording wording, boolean wide, Consumer<Wording> changed) {
        addClassName("ld-wording");
        en = field(getTranslation("questionnaire.designer.english", label), wide, "en");
        zh = field(getTranslation("questionnaire.designer.chinese", label), wide, "zh-CN");
        en.setValue(wording.en());
        zh.setValue(wording.zh());
        en.addValueChangeListener(change -> changed.accept(wording()));
        zh.addValueChangeListener(change -> changed.accept(wording()));
        add(en, zh);
    }

    Wording wording() {
        return new Wording(en.getValue().strip(), zh.getValue().strip());
    }

    private static AbstractField<?, String> field(String label, boolean wide, String language) {
        AbstractField<?, String> field = wide ? new TextArea(label) : new TextField(label);
        field.getElement().setAttribute("lang", language);
        ((HasSize) field).setWidthFull();
        return field;
    }
}
