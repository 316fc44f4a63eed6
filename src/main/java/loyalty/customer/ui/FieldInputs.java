package loyalty.customer.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import loyalty.customer.Choice;
import loyalty.customer.ContactFormat;
import loyalty.customer.CustomerField;
import loyalty.customer.FieldView;
import loyalty.identity.Access;
import loyalty.uikit.ComponentTexts;
import loyalty.uikit.Translations;
import org.springframework.stereotype.Component;

/** Makes inputs for the register's fields and binds them to canonical texts by field key. */
@Component
class FieldInputs {
    private final Translations translations;
    private final ContactFormat contacts;

    FieldInputs(Translations translations, ContactFormat contacts) {
        this.translations = translations;
        this.contacts = contacts;
    }

    /** @param view as the caller may see it; anything but WRITE makes the input read-only */
    AbstractField<?, ?> bound(CustomerField field, FieldView view, Binder<Map<String, String>> binder, Locale locale) {
        AbstractField<?, ?> input =
                view.access() == Access.WRITE ? input(field, view, binder, locale) : text(field, binder);
        input.setReadOnly(view.access() != Access.WRITE);
        input.getElement().setProperty("label", field.name(locale, key -> translations.getTranslation(key, locale)));
        input.getElement().setAttribute("data-field", field.key());
        if (view.access() == Access.WRITE)
            input.getElement()
                    .setProperty("title", field.help(locale, key -> translations.getTranslation(key, locale)));
        return input;
    }

    private AbstractField<?, ?> input(
            CustomerField field, FieldView view, Binder<Map<String, String>> binder, Locale locale) {
        return switch (field.type()) {
            case LONG_TEXT -> area(field, binder);
            case DATE -> date(field, binder);
            case CHOICE -> choice(field, choices(field, view), binder, locale);
            case FLAG -> choice(field, flags(), binder, locale);
            case PHONE -> phone(field, binder);
            default -> text(field, binder);
        };
    }

    private static TextField text(CustomerField field, Binder<Map<String, String>> binder) {
        TextField input = new TextField();
        input.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        binder.forField(input).bind(values -> value(values, field), (values, text) -> values.put(field.key(), text));
        return required(input, field);
    }

    /** Shown grouped; what nobody touched goes back as it came. */
    private TextField phone(CustomerField field, Binder<Map<String, String>> binder) {
        TextField input = new TextField();
        binder.forField(input)
                .bind(
                        values -> contacts.phone(value(values, field)),
                        (values, text) -> values.merge(
                                field.key(),
                                text,
                                (kept, typed) -> contacts.phone(kept).equals(typed) ? kept : typed));
        return required(input, field);
    }

    private static TextArea area(CustomerField field, Binder<Map<String, String>> binder) {
        TextArea input = new TextArea();
        binder.forField(input).bind(values -> value(values, field), (values, text) -> values.put(field.key(), text));
        return required(input, field);
    }

    private static DatePicker date(CustomerField field, Binder<Map<String, String>> binder) {
        DatePicker input = new DatePicker();
        input.setI18n(ComponentTexts.datePicker());
        binder.forField(input)
                .bind(
                        values -> value(values, field).isEmpty() ? null : LocalDate.parse(value(values, field)),
                        (values, day) -> values.put(field.key(), day == null ? "" : day.toString()));
        return required(input, field);
    }

    private static ComboBox<Choice> choice(
            CustomerField field, List<Choice> choices, Binder<Map<String, String>> binder, Locale locale) {
        ComboBox<Choice> input = new ComboBox<>();
        input.setItems(choices);
        input.setItemLabelGenerator(choice -> choice.name(locale));
        input.setClearButtonVisible(!field.required());
        binder.forField(input)
                .bind(
                        values -> choices.stream()
                                .filter(choice -> choice.code().equals(value(values, field)))
                                .findFirst()
                                .orElse(null),
                        (values, choice) -> values.put(field.key(), choice == null ? "" : choice.code()));
        return required(input, field);
    }

    /** What is offered, and what the record has although it is not offered any more. */
    private static List<Choice> choices(CustomerField field, FieldView view) {
        List<Choice> choices = new ArrayList<>(field.choices());
        field.knownChoices().stream()
                .filter(known -> known.code().equals(view.value()) && !choices.contains(known))
                .forEach(choices::add);
        return choices;
    }

    private List<Choice> flags() {
        return List.of(flag("true"), flag("false"));
    }

    private Choice flag(String code) {
        return new Choice(
                code,
                translations.getTranslation("customer.flag." + code, Locale.ENGLISH),
                translations.getTranslation("customer.flag." + code, Locale.SIMPLIFIED_CHINESE));
    }

    private static <F extends AbstractField<?, ?>> F required(F input, CustomerField field) {
        input.setRequiredIndicatorVisible(field.required());
        return input;
    }

    private static String value(Map<String, String> values, CustomerField field) {
        return values.getOrDefault(field.key(), "");
    }
}
