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
import loyalty.customer.FieldType;
import loyalty.identity.Access;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;

/** Makes rows of the table from rows of the database, as far as the caller may see them. */
final class RowReader implements RowMapper<TableRow> {
    private static final int FIRST_VALUE = 4;

    private final List<TableColumn> columns;
    private final CustomerAccess access;
    private final ContactVault vault;
    private final LocalDate today;

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
        Map<String, String> values = new HashMap<>();
        Set<String> locked = new HashSet<>();
        for (int i = 0; i < columns.size(); i++) {
            TableColumn column = columns.get(i);
            Access allowed = access.fields(column.access(), owner);
            values.put(column.key(), value(column, id, result.getObject(FIRST_VALUE + i), allowed));
            CustomerField field = column.field();
            if (field == null || !access.mayWrite(field, owner, team)) locked.add(column.key());
        }
        return new TableRow(id, values, locked);
    }

    private String value(TableColumn column, UUID id, @Nullable Object value, Access allowed) throws SQLException {
        if (value == null || allowed == Access.HIDDEN) return "";
        String canonical = canonical(column, id, value);
        return allowed == Access.MASKED ? ContactMask.of(type(column), canonical) : canonical;
    }

    private String canonical(TableColumn column, UUID id, Object value) throws SQLException {
        return switch (value) {
            case byte[] sealed -> vault.open("customer." + column.key(), id, sealed);
            case BigDecimal decimal -> plain(decimal);
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

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static FieldType type(TableColumn column) {
        CustomerField field = column.field();
        return field == null ? FieldType.TEXT : field.type();
    }
}
