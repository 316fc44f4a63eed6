package loyalty.customer.ui;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import loyalty.audit.AuditChange;
import loyalty.audit.AuditTexts;
import loyalty.uikit.Translations;
import org.springframework.stereotype.Component;

/** Changes about a customer in the reader's words. */
@Component
class ChangeWords {
    private final AuditTexts words;
    private final Translations texts;

    ChangeWords(AuditTexts words, Translations texts) {
        this.words = words;
        this.texts = texts;
    }

    String who(AuditChange change, Locale locale) {
        return words.user(change, locale);
    }

    String what(AuditChange change, Locale locale) {
        if (change.field() == null || !change.recordType().equals("customer")) return deed(change, locale);
        String name = words.field(change, locale);
        if (change.masked()) return texts.getTranslation("customer.history.masked", locale, name);
        return texts.getTranslation(
                "customer.history.changed",
                locale,
                name,
                orNothing(words.oldValue(change, locale), locale),
                orNothing(words.newValue(change, locale), locale));
    }

    /** What was done to another record of the customer, or to the customer as a whole, and the words that tell which. */
    private String deed(AuditChange change, Locale locale) {
        String before = words.oldValue(change, locale);
        String after = words.newValue(change, locale);
        String detail = Stream.of(before, after)
                .filter(value -> !value.isEmpty())
                .distinct()
                .collect(Collectors.joining(" → "));
        return texts.getTranslation(
                "customer.history.deed",
                locale,
                words.action(change, locale),
                words.recordType(change.recordType(), locale),
                detail);
    }

    private String orNothing(String value, Locale locale) {
        return value.isEmpty() ? texts.getTranslation("customer.history.nothing", locale) : value;
    }
}
