package loyalty.calendar.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import java.time.LocalDate;
import java.time.Month;
import java.util.Objects;
import java.util.function.Consumer;
import loyalty.calendar.SpecialPeriod;
import loyalty.uikit.ComponentTexts;
import loyalty.uikit.FormDialog;
import org.jspecify.annotations.Nullable;

/** A holiday, or a day that makes up for one. */
class SpecialDayDialog {
    private final DatePicker first = new DatePicker(translate("calendar.special.first"));
    private final DatePicker last = new DatePicker(translate("calendar.special.last"));
    private final Select<Boolean> working = new Select<>();
    private final TextField nameZh = new TextField(translate("calendar.special.nameZh"));
    private final TextField nameEn = new TextField(translate("calendar.special.nameEn"));
    private final Binder<Form> binder = new Binder<>();
    private final FormDialog dialog;

    /** What the form holds. */
    private static final class Form {
        private @Nullable LocalDate first;
        private @Nullable LocalDate last;
        private boolean working;
        private String nameZh = "";
        private String nameEn = "";

        private SpecialPeriod period() {
            LocalDate begin = Objects.requireNonNull(first);
            return new SpecialPeriod(begin, Objects.requireNonNullElse(last, begin), working, nameEn, nameZh);
        }
    }

    /** @param save may refuse it */
    SpecialDayDialog(int year, Consumer<SpecialPeriod> save) {
        first.setI18n(ComponentTexts.datePicker());
        last.setI18n(ComponentTexts.datePicker());
        first.setInitialPosition(LocalDate.of(year, Month.JANUARY, 1));
        last.setHelperText(translate("calendar.special.last.help"));
        working.setLabel(translate("calendar.special.kind"));
        working.setItems(false, true);
        working.setItemLabelGenerator(
                worked -> translate(worked ? "calendar.special.working" : "calendar.special.holiday"));
        bind();
        Form form = new Form();
        binder.readBean(form);
        dialog = new FormDialog(translate("calendar.special.add"), binder, () -> {
                    binder.writeBean(form);
                    save.accept(form.period());
                })
                .fields(first, last)
                .wideField(working)
                .fields(nameZh, nameEn);
    }

    void open() {
        dialog.open();
        first.focus();
    }

    private void bind() {
        binder.forField(first)
                .asRequired(translate("uikit.field.required"))
                .bind(form -> form.first, (form, day) -> form.first = day);
        binder.forField(last).bind(form -> form.last, (form, day) -> form.last = day);
        binder.forField(working).bind(form -> form.working, (form, worked) -> form.working = worked);
        binder.forField(nameZh).bind(form -> form.nameZh, (form, name) -> form.nameZh = name);
        binder.forField(nameEn).bind(form -> form.nameEn, (form, name) -> form.nameEn = name);
    }
}
