package loyalty.audit;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import loyalty.uikit.Translations;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Entries of the log in the words of the reader. What has no word is shown by its code. */
@Component
public class AuditTexts {
    private static final String MASK = "••••";

    private final Translations translations;
    private final AuditedKinds kinds;

    AuditTexts(Translations translations, AuditedKinds kinds) {
        this.translations = translations;
        this.kinds = kinds;
    }

    public String user(AuditChange change, Locale locale) {
        return change.userId() == null ? word("audit.nobody", locale).orElse("") : change.userName();
    }

    public String action(AuditChange change, Locale locale) {
        return word("audit.action." + change.action(), locale).orElse(change.action());
    }

    public String recordType(String code, Locale locale) {
        return word("audit.type." + code, locale).orElse(code);
    }

    /** The codes of all kinds of records that can stand in the log, in the order of their names. */
    public List<String> recordTypes(Locale locale) {
        return kinds.types().stream()
                .sorted(Comparator.comparing(code -> recordType(code, locale), Collator.getInstance(locale)))
                .toList();
    }

    /** Empty when the entry is about the whole record. */
    public String field(AuditChange change, Locale locale) {
        String field = change.field();
        if (field == null) return "";
        return record(change)
                .flatMap(record -> record.nameOf(field, locale))
                .or(() -> word(change.recordType() + ".field." + field, locale))
                .orElse(field);
    }

    public String oldValue(AuditChange change, Locale locale) {
        return value(change, change.oldValue(), locale);
    }

    public String newValue(AuditChange change, Locale locale) {
        return value(change, change.newValue(), locale);
    }

    private String value(AuditChange change, @Nullable String value, Locale locale) {
        if (change.masked()) return MASK;
        if (value == null || value.isEmpty()) return "";
        return record(change)
                .map(record -> record.readable(change.field(), value, locale))
                .orElse(value);
    }

    private Optional<AuditedRecord> record(AuditChange change) {
        return kinds.find(change.recordType());
    }

    private Optional<String> word(String key, Locale locale) {
        return Optional.ofNullable(translations.getAllTranslations(locale).get(key));
    }
}
