package loyalty.audit.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import loyalty.audit.AuditFilter;
import loyalty.audit.AuditService;
import loyalty.audit.AuditTexts;
import loyalty.audit.NamedRecord;
import loyalty.identity.UserDirectory;
import loyalty.identity.UserSummary;
import loyalty.uikit.ComponentTexts;

/** What to search the log for. */
class AuditFilterBar extends Div {
    /** In the choice of actions it stands for all of {@link AuditFilter#SEEING}. */
    private static final String SEEN = "seen";

    private final transient AuditTexts texts;
    private final ComboBox<UserSummary> user = new ComboBox<>(getTranslation("audit.filter.user"));
    private final DatePicker from = day("audit.filter.from");
    private final DatePicker to = day("audit.filter.to");
    private final ComboBox<String> action = new ComboBox<>(getTranslation("audit.filter.action"));
    private final ComboBox<String> type = new ComboBox<>(getTranslation("audit.filter.type"));
    private final ComboBox<NamedRecord> record = new ComboBox<>(getTranslation("audit.filter.record"));
    private final TextField field = new TextField(getTranslation("audit.filter.field"));

    AuditFilterBar(AuditTexts texts, AuditService audit, UserDirectory users, Runnable changed) {
        this.texts = texts;
        addClassName("ld-audit-filters");
        user.setItems(users.allUsers());
        user.setItemLabelGenerator(UserSummary::displayName);
        action.setItems(Stream.concat(Stream.of(SEEN), texts.actions(getLocale()).stream())
                .toList());
        action.setItemLabelGenerator(
                code -> code.equals(SEEN) ? getTranslation("audit.filter.seen") : texts.action(code, getLocale()));
        type.setItems(texts.recordTypes(getLocale()));
        type.setItemLabelGenerator(code -> texts.recordType(code, getLocale()));
        record.setItems(query -> {
            int upTo = query.getOffset() + query.getLimit();
            return audit.records(query.getFilter().orElse(""), upTo).stream().skip(query.getOffset());
        });
        record.setItemLabelGenerator(NamedRecord::name);
        record.setPlaceholder(getTranslation("audit.filter.record.hint"));
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setClearButtonVisible(true);
        for (ComboBox<?> choice : List.of(user, action, type, record)) choice.setClearButtonVisible(true);
        Stream.<HasValue<?, ?>>of(user, from, to, action, type, record, field)
                .forEach(part -> part.addValueChangeListener(change -> changed.run()));
        add(user, from, to, action, type, record, field);
    }

    /** Asks who saw a record, in any way. */
    void whoSaw(NamedRecord seen) {
        action.setValue(SEEN);
        record.setValue(seen);
    }

    AuditFilter filter() {
        UserSummary person = user.getValue();
        String done = action.getValue();
        NamedRecord about = record.getValue();
        return new AuditFilter(
                person == null ? null : person.id(),
                from.getValue(),
                to.getValue(),
                type.getValue(),
                done == null ? null : done.equals(SEEN) ? AuditFilter.SEEING : Set.of(done),
                about == null ? null : about.id(),
                field.getValue().isBlank() ? null : texts.fieldsNamed(field.getValue(), getLocale()));
    }

    private DatePicker day(String label) {
        var day = new DatePicker(getTranslation(label));
        day.setI18n(ComponentTexts.datePicker());
        day.setClearButtonVisible(true);
        return day;
    }
}
