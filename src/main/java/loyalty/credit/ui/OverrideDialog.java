package loyalty.credit.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.binder.Binder;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Consumer;
import loyalty.credit.CreditRules;
import loyalty.credit.Rating;
import loyalty.uikit.ComponentTexts;
import loyalty.uikit.FormDialog;
import org.jspecify.annotations.Nullable;

/** Sets a rating by hand for some time. */
final class OverrideDialog {
    private static final int MONTHS_PROPOSED = 3;

    private @Nullable Rating rating;
    private @Nullable LocalDate lastDay;
    private String reason = "";

    private OverrideDialog() {}

    record Entry(Rating rating, String reason, LocalDate lastDay) {}

    /** @param save may refuse; the dialog then stays open */
    static void open(LocalDate today, Consumer<Entry> save) {
        var form = new OverrideDialog();
        form.lastDay = today.plusMonths(MONTHS_PROPOSED);
        var rating = new Select<Rating>();
        rating.setLabel(translate("credit.rating"));
        rating.setItems(Rating.values());
        var day = new DatePicker(translate("credit.field.lastDay"));
        day.setI18n(ComponentTexts.datePicker());
        day.setMin(today);
        day.setMax(today.plusYears(1));
        var reason = new TextArea(translate("credit.field.reason"));
        reason.setMaxLength(CreditRules.REASON_LENGTH);
        Binder<OverrideDialog> binder = new Binder<>();
        String required = translate("uikit.field.required");
        binder.forField(rating)
                .asRequired(required)
                .bind(entry -> entry.rating, (entry, value) -> entry.rating = value);
        binder.forField(day).asRequired(required).bind(entry -> entry.lastDay, (entry, value) -> entry.lastDay = value);
        binder.forField(reason)
                .asRequired(required)
                .bind(entry -> entry.reason, (entry, value) -> entry.reason = value);
        binder.readBean(form);
        new FormDialog(translate("credit.override.set"), binder, () -> {
                    binder.writeBean(form);
                    save.accept(form.entry());
                })
                .fields(rating, day)
                .wideField(reason)
                .open();
        rating.focus();
    }

    private Entry entry() {
        return new Entry(Objects.requireNonNull(rating), reason, Objects.requireNonNull(lastDay));
    }
}
