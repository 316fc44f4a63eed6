package loyalty.table;

import java.math.BigDecimal;
import java.sql.Array;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import loyalty.customer.ContactMask;
import loyalty.customer.ContactVault;
import loyalty.customer.CustomerAccess;
import loyalty.customer.CustomerField;
import loyalty.customer.CustomerRights;
import loyalty.customer.FieldType;
import loyalty.identity.Access;
import loyalty.shared.HumanNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;

/** Makes rows of the table from rows of the database, as far as the caller may see them. */
final class RowReader implements RowMapper<TableRow> {
    private static final int FIRST_VALUE = 4;

    private final List<TableColumn> columns;
    private final CustomerAccess access;
    private final ContactVault vault;
    private final LocalDate today;
    private final Map<Owner, List<Allowed>> byOwner = new HashMap<>();

    /** Rows of the same owner and team are allowed alike, so the permissions are asked once for all of them. */
    private record Owner(@Nullable UUID user, @Nullable UUID team) {}

    /** What the caller may do with one column. */
    private record Allowed(Access access, boolean writable) {}

    RowReader(List<TableColumn> columns, CustomerAccess access, ContactVault vault, Clock clock) {
        this.columns = columns;
        this.access = access;
        this.vault = vault;
        this.today = LocalDate.now(clock);
    }

    @Override
    public TableRow mapRow(ResultSet result, int number) throws SQLException {
        UUID id = result.getObject(1, UUID.class);
        UUID owner = result.getObject(2, UUID.class);
        UUID team = result.getObject(3, UUID.class);
        Map<String, String> values = HashMap.newHashMap(columns.size());
        Set<String> locked = new HashSet<>();
        List<Allowed> allowed = byOwner.computeIfAbsent(new Owner(owner, team), this::allowed);
        for (int i = 0; i < columns.size(); i++) {
            TableColumn column = columns.get(i);
            values.put(
                    column.key(),
                    value(
                            column,
                            id,
                            result.getObject(FIRST_VALUE + i),
                            allowed.get(i).access()));
            if (!allowed.get(i).writable()) locked.add(column.key());
        }
        return new TableRow(id, values, locked);
    }

    private List<Allowed> allowed(Owner owner) {
        CustomerRights rights = access.rights(owner.user(), owner.team());
        return columns.stream()
                .map(column -> new Allowed(rights.access(column.access()), isWritable(column, rights)))
                .toList();
    }

    private static boolean isWritable(TableColumn column, CustomerRights rights) {
        if (column.field() != null) return rights.mayWrite(column.field());
        return column.editing() != null && rights.allows(column.editing());
    }

    private String value(TableColumn column, UUID id, @Nullable Object value, Access allowed) throws SQLException {
        if (value == null || allowed == Access.HIDDEN) return "";
        String canonical = canonical(column, id, value);
        return allowed == Access.MASKED ? ContactMask.of(type(column), canonical) : canonical;
    }

    private String canonical(TableColumn column, UUID id, Object value) throws SQLException {
        return switch (value) {
            case byte[] sealed -> vault.open("customer." + column.key(), id, sealed);
            case BigDecimal decimal -> HumanNumber.plain(decimal);
            case Date date -> date(column, date.toLocalDate());
            case LocalDate date -> date(column, date);
            case Array array -> joined((Object[]) array.getArray());
            default -> value.toString();
        };
    }

    private String date(TableColumn column, LocalDate date) {
        return column.kind() == ColumnKind.AGE
                ? String.valueOf(Period.between(date, today).getYears())
                : date.toString();
    }

    private static String joined(Object[] tags) {
        return Arrays.stream(tags).map(String::valueOf).collect(Collectors.joining(","));
    }

    private static FieldType type(TableColumn column) {
        CustomerField field = column.field();
        return field == null ? FieldType.TEXT : field.type();
    }
}
