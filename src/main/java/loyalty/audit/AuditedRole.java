package loyalty.audit;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import loyalty.identity.RoleChanged;
import loyalty.identity.RoleChanged.Kind;
import loyalty.identity.RoleTexts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Roles in the log: what each may do, line by line. */
@Component
class AuditedRole implements AuditedRecord {
    static final String TYPE = "role";

    private final RoleTexts texts;

    AuditedRole(RoleTexts texts) {
        this.texts = texts;
    }

    @Override
    public String recordType() {
        return TYPE;
    }

    @Override
    public Optional<String> nameOf(String field, Locale locale) {
        return Optional.of(texts.line(field, locale));
    }

    @Override
    public String readable(@Nullable String field, String value, Locale locale) {
        return field == null ? value : texts.value(field, value, locale);
    }

    static List<AuditEntry> entries(RoleChanged event) {
        AuditEntry whole = AuditEntry.of(action(event.kind()), TYPE, event.roleId(), event.name());
        Stream<AuditEntry> lines = event.differences().stream()
                .map(line -> new AuditEntry(
                        "changed", TYPE, event.roleId(), line.line(), line.before(), line.after(), false));
        return Stream.concat(Stream.of(whole), lines).toList();
    }

    private static String action(Kind kind) {
        return switch (kind) {
            case CREATED -> "created";
            case RENAMED, CHANGED -> "changed";
            case REMOVED -> "removed";
        };
    }
}
