package loyalty.customer;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import loyalty.audit.AuditEntry;
import loyalty.audit.AuditLog;
import loyalty.identity.Capability;
import loyalty.identity.Requires;
import loyalty.shared.HumanText;
import loyalty.shared.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The columns an admin adds to the table. Up to {@value #LIMIT} of each kind; one that was hidden keeps its values. */
@Service
@Transactional
@Requires(Capability.COLUMN_ADMIN)
public class CustomColumnService {
    static final int LIMIT = 30;
    private static final int NAME_LENGTH = 100;
    private static final int HELP_LENGTH = 500;

    private final CustomColumnRepository columns;
    private final ColumnChoices choices;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;

    CustomColumnService(
            CustomColumnRepository columns, ColumnChoices choices, AuditLog audit, ApplicationEventPublisher events) {
        this.columns = columns;
        this.choices = choices;
        this.audit = audit;
        this.events = events;
    }

    /** All columns in their order, hidden ones too. */
    @Transactional(readOnly = true)
    public List<CustomColumnData> columns() {
        return columns.findAllByOrderByPositionAscIdAsc().stream()
                .map(CustomColumn::data)
                .toList();
    }

    /** @param key of its field */
    @Transactional(readOnly = true)
    public CustomColumnData named(String key) {
        return columns().stream()
                .filter(column -> column.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new RefusedException("customer.column.gone"));
    }

    /** Adds the column, or changes the one with its id. */
    public CustomColumnData save(CustomColumnData data) {
        CustomColumn column = data.id() == null ? added(data.type()) : existing(data.id());
        String before = column.names();
        boolean demanded = column.isDemanded();
        take(column, data);
        columns.save(column);
        audit.record(new AuditEntry(
                "changed", AuditedCustomColumn.TYPE, column.id, column.key(), before, column.names(), false));
        events.publishEvent(new RegisterSettingsChanged());
        events.publishEvent(new CustomColumnDefined(column.type, column.slot, column.sql("customer")));
        if (column.isDemanded() != demanded) events.publishEvent(new RequiredColumnsChanged());
        return column.data();
    }

    private void take(CustomColumn column, CustomColumnData data) {
        column.nameEn = text(data.nameEn(), NAME_LENGTH, true);
        column.nameZh = text(data.nameZh(), NAME_LENGTH, true);
        column.helpEn = text(data.helpEn(), HELP_LENGTH, false);
        column.helpZh = text(data.helpZh(), HELP_LENGTH, false);
        column.required = data.required();
        column.choices = choices.kept(column, data.choices());
        column.defaultValue = defaultValue(column, data.defaultValue());
        column.active = data.active();
        if (data.position() > 0) column.position = data.position();
    }

    private CustomColumn added(CustomType type) {
        List<CustomColumn> all = columns.findAll();
        Set<Integer> taken = all.stream()
                .filter(c -> c.type.array().equals(type.array()))
                .map(c -> c.slot)
                .collect(Collectors.toSet());
        CustomColumn column = new CustomColumn();
        column.type = type;
        column.slot = IntStream.rangeClosed(1, LIMIT)
                .filter(slot -> !taken.contains(slot))
                .findFirst()
                .orElseThrow(() -> new RefusedException("customer.column.tooMany", LIMIT));
        column.position = all.stream().mapToInt(c -> c.position).max().orElse(0) + 1;
        return column;
    }

    private CustomColumn existing(UUID id) {
        return columns.findById(id).orElseThrow(() -> new RefusedException("customer.column.gone"));
    }

    private static String text(String typed, int length, boolean needed) {
        String text = HumanText.clean(typed);
        if (needed && text.isEmpty()) throw new RefusedException("customer.column.nameNeeded");
        if (text.length() > length) throw new RefusedException("customer.text.tooLong", length, text.length());
        return text;
    }

    private static @Nullable String defaultValue(CustomColumn column, @Nullable String typed) {
        if (typed == null || typed.isBlank()) return null;
        if (CustomFields.reader(column).read(typed) instanceof FieldReading.Unreadable(var reason))
            throw new RefusedException(reason);
        return typed.strip();
    }
}
