package loyalty.customer;

import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Writes many new customers in one batch. */
@Component
class CustomerInserts {
    private static final List<Column> COLUMNS = List.of(
            column("id", c -> c.id),
            column("number", c -> c.number),
            column("name", c -> c.name),
            column("name_sort", c -> c.nameSort),
            column("search_text", c -> c.searchText),
            column("gender", c -> c.gender),
            column("birth_date", c -> c.birthDate),
            column("company", c -> c.company),
            column("job_title", c -> c.jobTitle),
            column("phone", c -> c.phone),
            column("phone_index", c -> c.phoneIndex),
            column("phone_tail_index", c -> c.phoneTailIndex),
            column("email", c -> c.email),
            column("email_index", c -> c.emailIndex),
            column("address", c -> c.address),
            column("type_code", c -> c.type),
            column("source_code", c -> c.source),
            column("channel_code", c -> c.channel),
            column("need_code", c -> c.need),
            column("value_band", c -> c.valueBand),
            array("tags", "varchar", c -> c.tags),
            column("acquired_on", c -> c.acquiredOn),
            column("owner_id", c -> c.ownerId),
            column("team_id", c -> c.teamId),
            column("protected_until", c -> c.protectedUntil),
            column("notes", c -> c.notes),
            column("consent", c -> c.consent),
            column("consent_on", c -> c.consentOn),
            column("completeness", c -> c.completeness),
            array("custom_text", "varchar", c -> c.customText),
            array("custom_number", "numeric", c -> c.customNumber),
            array("custom_date", "date", c -> c.customDate),
            column("import_id", c -> c.importId),
            column("created_at", c -> time(c.createdAt)),
            column("updated_at", c -> time(c.updatedAt)),
            column("version", c -> c.version));

    private static final String SQL = "insert into customer (%s) values (%s)"
            .formatted(
                    COLUMNS.stream().map(Column::name).collect(Collectors.joining(", ")),
                    Stream.generate(() -> "?").limit(COLUMNS.size()).collect(Collectors.joining(", ")));

    private final JdbcTemplate jdbc;

    CustomerInserts(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void insert(List<Customer> customers) {
        if (customers.isEmpty()) return;
        jdbc.batchUpdate(SQL, customers, customers.size(), (statement, customer) -> {
            for (int i = 0; i < COLUMNS.size(); i++) COLUMNS.get(i).bind(statement, i + 1, customer);
        });
    }

    private static Column column(String name, Get get) {
        return new Column(name, null, get);
    }

    private static Column array(String name, String elementType, Get get) {
        return new Column(name, elementType, get);
    }

    private static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    @FunctionalInterface
    private interface Get {
        @Nullable
        Object from(Customer customer);
    }

    /** @param elementType of an array; null for a single value */
    private record Column(String name, @Nullable String elementType, Get get) {
        void bind(PreparedStatement statement, int place, Customer customer) throws SQLException {
            Object value = get.from(customer);
            if (value != null && elementType != null) {
                Array array = statement.getConnection().createArrayOf(elementType, (Object[]) value);
                statement.setArray(place, array);
            } else {
                statement.setObject(place, value);
            }
        }
    }
}
