package loyalty.audit.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import loyalty.audit.AuditFilter;
import loyalty.audit.AuditTexts;
import loyalty.uikit.ComponentTexts;

/** What to search the log for. */
class AuditFilterBar extends Div {
    private final TextField user = new TextField(getTranslation("audit.filter.user"));
    private final DatePicker from = day("audit.filter.from");
    private final DatePicker to = day("audit.filter.to");
    private final Select<String> type = new Select<>();

    AuditFilterBar(AuditTexts texts, Runnable changed) {
        addClassName("ld-audit-filters");
        user.setValueChangeMode(ValueChangeMode.LAZY);
        user.setClearButtonVisible(true);
        type.setLabel(getTranslation("audit.filter.type"));
        type.setItems(texts.recordTypes(getLocale()));
        type.setEmptySelectionAllowed(true);
        type.setEmptySelectionCaption(getTranslation("audit.filter.anything"));
        type.setItemLabelGenerator(
                code -> code == null ? getTranslation("audit.filter.anything") : texts.recordType(code, getLocale()));
        user.addValueChangeListener(change -> changed.run());
        from.addValueChangeListener(change -> changed.run());
        to.addValueChangeListener(change -> changed.run());
        type.addValueChangeListener(change -> changed.run());
        add(user, from, to, type);
    }

    AuditFilter filter() {
        String name = user.getValue().isBlank() ? null : user.getValue().strip();
        return new AuditFilter(name, from.getValue(), to.getValue(), type.getValue());
    }

    private DatePicker day(String label) {
        var day = new DatePicker(getTranslation(label));
        day.setI18n(ComponentTexts.datePicker());
        day.setClearButtonVisible(true);
        return day;
    }
}
