package loyalty.customer.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.Locale;
import loyalty.customer.MergeField;
import loyalty.customer.MergePick;

/** One field in which two customers differ: whose value the merged one has. */
class MergeChoice extends RadioButtonGroup<MergePick> {
    private final transient MergeField field;

    MergeChoice(MergeField field, FieldTexts texts) {
        this.field = field;
        Locale locale = getLocale();
        addClassName("ld-merge-choice");
        setLabel(texts.name(field.field(), locale));
        getElement().setAttribute("data-field", field.field().key());
        setItems(field.joinable() ? List.of(MergePick.values()) : List.of(MergePick.SURVIVOR, MergePick.ABSORBED));
        setItemLabelGenerator(pick -> switch (pick) {
            case SURVIVOR -> texts.value(field.field(), field.survivor(), locale);
            case ABSORBED -> texts.value(field.field(), field.absorbed(), locale);
            case BOTH -> getTranslation("customer.merge.both");
        });
        setValue(field.proposed());
    }

    String key() {
        return field.field().key();
    }
}
