package loyalty.audit;

import java.text.Collator;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import loyalty.uikit.Translations;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Entries of the log in the words of the reader. What has no word is shown by its code. */
@Component
public class AuditTexts {
    private static final String MASK = "••••";
    private static final String ACTION = "audit.action.";
    private static final String FIELD = ".field.";

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
        return action(change.action(), locale);
    }

    public String action(String code, Locale locale) {
        return word(ACTION + code, locale).orElse(code);
    }

    /** The codes of everything that can have been done, in the order of their names. */
    public List<String> actions(Locale locale) {
        return translations.getAllTranslations(locale).keySet().stream()
                .filter(key -> key.startsWith(ACTION))
                .map(key -> key.substring(ACTION.length()))
                .sorted(Comparator.comparing(code -> action(code, locale), Collator.getInstance(locale)))
                .toList();
    }

    /** The codes of all fields of all kinds whose name contains a part, in any case. */
    public Set<String> fieldsNamed(String part, Locale locale) {
        String sought = part.strip().toLowerCase(locale);
        Stream<String> shipped = translations.getAllTranslations(locale).entrySet().stream()
                .filter(text -> text.getValue().toLowerCase(locale).contains(sought))
                .map(Map.Entry::getKey)
                .filter(this::namesField)
                .map(key -> key.substring(key.indexOf(FIELD) + FIELD.length()));
        Stream<String> own = kinds.all().stream()
                .map(kind -> kind.fieldsNamed(sought, locale))
                .flatMap(Collection::stream);
        return Stream.concat(shipped, own).collect(Collectors.toSet());
    }

    private boolean namesField(String key) {
        int field = key.indexOf(FIELD);
        return field > 0 && kinds.include(key.substring(0, field));
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
