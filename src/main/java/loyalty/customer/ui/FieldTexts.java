package loyalty.customer.ui;

import java.util.Locale;
import loyalty.customer.ContactFormat;
import loyalty.customer.CustomerField;
import loyalty.customer.CustomerFields;
import loyalty.customer.FieldView;
import loyalty.uikit.Translations;
import org.springframework.stereotype.Component;

/** Fields and their values as people read them. */
@Component
class FieldTexts {
    private final CustomerFields fields;
    private final ContactFormat contacts;
    private final Translations texts;

    FieldTexts(CustomerFields fields, ContactFormat contacts, Translations texts) {
        this.fields = fields;
        this.contacts = contacts;
        this.texts = texts;
    }

    String name(CustomerField field, Locale locale) {
        return field.name(locale, key -> texts.getTranslation(key, locale));
    }

    String value(CustomerField field, FieldView view, Locale locale) {
        String value = view.value();
        if (value.isEmpty()) return texts.getTranslation("customer.history.nothing", locale);
        return switch (field.type()) {
            case CHOICE -> fields.choiceName(field.key(), value, locale);
            case FLAG -> texts.getTranslation("customer.flag." + value, locale);
            case PHONE -> contacts.phone(value);
            case TAGS -> String.join(" · ", value.split(","));
            default -> value;
        };
    }
}
