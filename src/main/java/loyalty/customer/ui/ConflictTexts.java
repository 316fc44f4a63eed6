package loyalty.customer.ui;

import java.util.Locale;
import java.util.Optional;
import loyalty.customer.ChangeOutcome.Conflict;
import loyalty.customer.CustomerField;
import loyalty.customer.CustomerFields;
import loyalty.identity.UserDirectory;
import loyalty.uikit.ConflictDialog;
import loyalty.uikit.Formats;
import loyalty.uikit.Translations;
import org.springframework.stereotype.Component;

/** Says a conflict as people read it. */
@Component
class ConflictTexts {
    private final CustomerFields fields;
    private final UserDirectory users;
    private final Formats formats;
    private final Translations translations;

    ConflictTexts(CustomerFields fields, UserDirectory users, Formats formats, Translations translations) {
        this.fields = fields;
        this.users = users;
        this.formats = formats;
        this.translations = translations;
    }

    ConflictDialog.Field field(String key, Conflict conflict, Locale locale) {
        CustomerField field = fields.find(key).orElseThrow();
        return new ConflictDialog.Field(
                key,
                field.name(locale, text -> translations.getTranslation(text, locale)),
                value(field, conflict.wanted(), locale),
                value(field, conflict.current(), locale),
                told(conflict, locale));
    }

    private static String value(CustomerField field, String canonical, Locale locale) {
        return field.knownChoices().stream()
                .filter(choice -> choice.code().equals(canonical))
                .findFirst()
                .map(choice -> choice.name(locale))
                .orElse(canonical);
    }

    private String told(Conflict conflict, Locale locale) {
        Optional<String> name = Optional.ofNullable(conflict.by()).flatMap(users::nameOf);
        return name.isPresent() && conflict.at() != null
                ? translations.getTranslation(
                        "customer.conflict.changedBy", locale, name.get(), formats.time(conflict.at()))
                : translations.getTranslation("customer.conflict.changed", locale);
    }
}
