package loyalty.feedback.ui;

import com.vaadin.flow.component.HasAriaLabel;
import com.vaadin.flow.component.HasPlaceholder;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import loyalty.feedback.ComplaintFilter;
import loyalty.feedback.ComplaintList;
import loyalty.feedback.Severity;
import loyalty.uikit.PastDayField;

/** Narrows the list of complaints down. */
class ComplaintFilterBar extends Header {
    private final Select<Severity> severity = new Select<>();
    private final ComboBox<String> category;
    private final DatePicker from;
    private final DatePicker to;
    private final transient Runnable changed;

    /** @param changed when the user has changed the filter */
    ComplaintFilterBar(FeedbackChoices choices, LocalDate today, Runnable changed) {
        this.changed = changed;
        category = choices.category();
        from = day(today);
        to = day(today);
        addClassNames("ld-list-actions", "ld-complaint-filters");
        severity.setEmptySelectionAllowed(true);
        severity.setEmptySelectionCaption(getTranslation("feedback.complaint.anySeverity"));
        severity.setItems(Severity.values());
        severity.setItemLabelGenerator(each -> each == null
                ? getTranslation("feedback.complaint.anySeverity")
                : getTranslation("feedback.complaint.severity." + each));
        compact(severity, getTranslation("feedback.complaint.column.severity"));
        compact(category, category.getLabel());
        category.setLabel(null);
        compact(from, getTranslation("feedback.complaint.from"));
        compact(to, getTranslation("feedback.complaint.to"));
        add(severity, category, from, to);
    }

    void show(ComplaintFilter filter) {
        severity.setValue(filter.severity());
        category.setValue(filter.category());
        from.setValue(filter.from());
        to.setValue(filter.to());
    }

    ComplaintFilter filter(ComplaintList list) {
        return new ComplaintFilter(list, severity.getValue(), category.getValue(), from.getValue(), to.getValue());
    }

    private static DatePicker day(LocalDate today) {
        var field = new PastDayField("", today);
        field.setClearButtonVisible(true);
        field.setWidth("9.5rem");
        return field;
    }

    /** In a toolbar, what a field is for stands in it. */
    private <F extends HasValue<?, ?> & HasPlaceholder & HasAriaLabel> void compact(F field, String words) {
        field.setPlaceholder(words);
        field.setAriaLabel(words);
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) changed.run();
        });
    }
}
