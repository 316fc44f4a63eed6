package loyalty.identity;

import java.util.Locale;
import loyalty.uikit.Translations;
import org.springframework.stereotype.Component;

/** The lines of a role in words; see {@link Grants#lines()}. */
@Component
public class RoleTexts {
    private final Translations translations;

    RoleTexts(Translations translations) {
        this.translations = translations;
    }

    public String line(String line, Locale locale) {
        String[] parts = line.split("\\.");
        if (parts.length == 1) return word("identity.capability." + line, locale);
        return translations.getTranslation(
                "identity.fieldGroup." + parts[1], locale, word("identity.fieldGroup." + parts[0], locale));
    }

    public String value(String line, String value, Locale locale) {
        if (value.equals(Grants.NOT_GRANTED)) return word("identity.scope.none", locale);
        return word((line.contains(".") ? "identity.access." : "identity.scope.") + value, locale);
    }

    /** What is permitted otherwise than before, in one sentence. */
    public String difference(GrantDifference difference, Locale locale) {
        return translations.getTranslation(
                "identity.role.difference",
                locale,
                line(difference.line(), locale),
                value(difference.line(), difference.before(), locale),
                value(difference.line(), difference.after(), locale));
    }

    private String word(String key, Locale locale) {
        return translations.getTranslation(key, locale);
    }
}
