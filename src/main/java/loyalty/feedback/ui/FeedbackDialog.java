package loyalty.feedback.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.binder.Binder;
import java.time.LocalDate;
import java.util.function.Consumer;
import loyalty.feedback.FeedbackData;
import loyalty.feedback.FeedbackKind;
import loyalty.uikit.FormDialog;
import loyalty.uikit.PastDayField;

/** What a customer said, in a form. */
final class FeedbackDialog {
    private static final int ROWS = 5;

    private FeedbackDialog() {}

    /** @param save may refuse; the form then stays open */
    static void open(
            String title, FeedbackForm form, FeedbackChoices choices, LocalDate today, Consumer<FeedbackData> save) {
        var kind = new Select<FeedbackKind>();
        kind.setLabel(translate("feedback.field.kind"));
        kind.setItems(FeedbackKind.values());
        kind.setItemLabelGenerator(each -> translate("feedback.kind." + each));
        ComboBox<String> category = choices.category();
        ComboBox<String> department = choices.department();
        var content = new TextArea(translate("feedback.field.content"));
        content.setMinRows(ROWS);
        content.setMaxLength(FeedbackData.CONTENT_LENGTH);
        var day = new PastDayField(translate("feedback.field.day"), today);
        Binder<FeedbackForm> binder = new Binder<>();
        String required = translate("uikit.field.required");
        binder.forField(kind).asRequired(required).bind(entry -> entry.kind, (entry, value) -> entry.kind = value);
        binder.forField(category).bind(entry -> entry.category, (entry, value) -> entry.category = value);
        binder.forField(department).bind(entry -> entry.department, (entry, value) -> entry.department = value);
        binder.forField(content)
                .asRequired(translate("feedback.content.missing"))
                .bind(entry -> entry.content, (entry, value) -> entry.content = value);
        binder.forField(day).asRequired(required).bind(entry -> entry.day, (entry, value) -> entry.day = value);
        binder.readBean(form);
        new FormDialog(title, binder, () -> {
                    binder.writeBean(form);
                    save.accept(form.data());
                })
                .wideField(content)
                .fields(kind, day, category, department)
                .open();
        content.focus();
    }
}
