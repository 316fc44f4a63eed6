package loyalty.backup;

import java.math.BigDecimal;
import java.sql.Array;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a column holds, and how it is written as text that reads the same from either database. */
enum ColumnKind {
    TEXT("varchar", "character varying", "text", "character large object", "bpchar", "character"),
    ID("uuid"),
    WHOLE("int2", "int4", "int8", "smallint", "integer", "bigint"),
    DECIMAL("numeric"),
    REAL("float8", "double precision"),
    TRUTH("bool", "boolean"),
    DAY("date"),
    TIME("time"),
    MOMENT("timestamptz", "timestamp with time zone"),
    BYTES("bytea", "binary varying"),
    TEXTS("_varchar", "character varying array"),
    DECIMALS("_numeric", "numeric array"),
    DAYS("_date", "date array");

    private final Set<String> typeNames;

    ColumnKind(String... typeNames) {
        this.typeNames = Set.of(typeNames);
    }

    /** @param typeName as the driver says it: {@code CHARACTER VARYING(40) ARRAY} */
    static ColumnKind of(String typeName) {
        String plain = typeName.toLowerCase(Locale.ROOT)
                .replaceAll("\\(.*?\\)|\\[.*?]", "")
                .strip();
        return Arrays.stream(values())
                .filter(kind -> kind.typeNames.contains(plain))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No way to back up a column of type " + typeName));
    }

    /** A text, a list of texts, or null. */
    @Nullable
    Object read(ResultSet row, int column) throws SQLException {
        return switch (this) {
            case TEXT -> row.getString(column);
            case DECIMAL -> plain(row.getBigDecimal(column));
            case DAY -> text(row.getObject(column, LocalDate.class));
            case TIME -> text(row.getObject(column, LocalTime.class));
            case MOMENT -> moment(row.getObject(column, OffsetDateTime.class));
            case BYTES -> base64(row.getBytes(column));
            case TEXTS, DECIMALS, DAYS -> texts(row.getArray(column));
            case ID, WHOLE, REAL, TRUTH -> text(row.getObject(column));
        };
    }

    void write(PreparedStatement insert, int column, @Nullable Object value) throws SQLException {
        insert.setObject(column, value == null ? null : value(insert.getConnection(), value));
    }

    private Object value(Connection connection, Object value) throws SQLException {
        String text = value instanceof String string ? string : "";
        return switch (this) {
            case TEXT -> text;
            case ID -> UUID.fromString(text);
            case WHOLE -> Long.valueOf(text);
            case DECIMAL -> new BigDecimal(text);
            case REAL -> Double.valueOf(text);
            case TRUTH -> Boolean.valueOf(text);
            case DAY -> LocalDate.parse(text);
            case TIME -> LocalTime.parse(text);
            case MOMENT -> Instant.parse(text).atOffset(ZoneOffset.UTC);
            case BYTES -> Base64.getDecoder().decode(text);
            case TEXTS -> array(connection, "varchar", value, each -> each);
            case DECIMALS -> array(connection, "numeric", value, BigDecimal::new);
            case DAYS -> array(connection, "date", value, Date::valueOf);
        };
    }

    private static Array array(Connection connection, String type, Object value, Function<String, Object> read)
            throws SQLException {
        return connection.createArrayOf(
                type,
                ((List<?>) value)
                        .stream()
                                .map(each -> each == null ? null : read.apply(String.valueOf(each)))
                                .toArray());
    }

    private static @Nullable List<@Nullable String> texts(@Nullable Array array) throws SQLException {
        if (array == null) return null;
        List<@Nullable String> texts = new ArrayList<>();
        for (Object each : (@Nullable Object[]) array.getArray())
            texts.add(each instanceof BigDecimal number ? plain(number) : text(each));
        return texts;
    }

    private static @Nullable String plain(@Nullable BigDecimal number) {
        return number == null ? null : number.stripTrailingZeros().toPlainString();
    }

    private static @Nullable String moment(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant().toString();
    }

    private static @Nullable String base64(byte @Nullable [] bytes) {
        return bytes == null ? null : Base64.getEncoder().encodeToString(bytes);
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
