package loyalty.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.sql.Array;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import loyalty.PostgresDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BulkInsertTests {
    private static final BulkInsert<Row> ROWS = BulkInsert.<Row>into("thing")
            .column("id", Row::id)
            .column("content", Row::content)
            .column("bytes", Row::bytes)
            .column("amount", Row::amount)
            .column("on_day", Row::day)
            .column("moment", Row::moment)
            .array("words", "varchar", Row::words)
            .array("figures", "numeric", Row::figures);

    record Row(
            UUID id,
            @Nullable String content,
            byte @Nullable [] bytes,
            @Nullable BigDecimal amount,
            @Nullable LocalDate day,
            @Nullable Instant moment,
            @Nullable String @Nullable [] words,
            @Nullable BigDecimal @Nullable [] figures) {

        static Row of(@Nullable String content) {
            return new Row(UUID.randomUUID(), content, null, null, null, null, null, null);
        }

        String text() {
            return String.join(
                    "|",
                    id.toString(),
                    String.valueOf(content),
                    Arrays.toString(bytes),
                    String.valueOf(amount),
                    String.valueOf(day),
                    String.valueOf(moment),
                    Arrays.toString(words),
                    Arrays.toString(figures));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql"})
    void whatIsAddedComesBackUnchanged(String database) throws SQLException {
        List<Row> rows = new ArrayList<>();
        for (String text : new String[] {"", "\\N", "\\.", "a\tb\nc\rd\\e", "NULL", "{a,b}", "𠮷 '\" 😀", null})
            rows.add(Row.of(text));
        rows.add(new Row(
                UUID.randomUUID(),
                "all",
                new byte[] {0, 92, 120, -1},
                new BigDecimal("-12345678.9012"),
                LocalDate.of(2024, 2, 29),
                Instant.parse("2026-11-22T01:02:03.456789Z"),
                new String[] {"", "a,b", "\"quoted\"", "back\\slash", "{brace}", "NULL", null, "tab\t, line\n"},
                new BigDecimal[] {null, new BigDecimal("0.0001"), BigDecimal.TEN.setScale(4)}));

        try (Connection connection = connect(database)) {
            assertThat(ROWS.addAll(connection, rows)).isEqualTo(9);

            assertThat(stored(connection))
                    .containsExactlyInAnyOrderElementsOf(
                            rows.stream().map(Row::text).toList());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql"})
    void oneThatBreaksAConstraintFailsThemAll(String database) throws SQLException {
        Row known = Row.of("known");
        try (Connection connection = connect(database)) {
            ROWS.addAll(connection, List.of(known));
            connection.setAutoCommit(false);

            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> ROWS.addAll(connection, List.of(Row.of("new"), known)))
                    .satisfies(failure -> assertThat(failure.getSQLState()).isEqualTo("23505"));

            connection.rollback();
            assertThat(stored(connection)).containsExactly(known.text());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql"})
    void addsOneOnlyIfItIsNew(String database) throws SQLException {
        Row row = Row.of("one");
        try (Connection connection = connect(database)) {
            assertThat(ROWS.addIfNew(connection, row)).isTrue();
            assertThat(ROWS.addIfNew(connection, row)).isFalse();
            assertThat(stored(connection)).containsExactly(row.text());
        }
    }

    private static Connection connect(String database) throws SQLException {
        Connection connection = DriverManager.getConnection(
                database.equals("h2")
                        ? "jdbc:h2:mem:;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE"
                        : PostgresDatabase.fresh());
        try (Statement statement = connection.createStatement()) {
            statement.execute("""
                    create table thing (id uuid primary key, content varchar(100), bytes bytea, amount numeric(19, 4),
                        on_day date, moment timestamp with time zone, words varchar(40) array, figures numeric(19, 4) array)
                    """);
        }
        return connection;
    }

    private static List<String> stored(Connection connection) throws SQLException {
        List<String> stored = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select * from thing")) {
            while (row.next()) {
                OffsetDateTime moment = row.getObject("moment", OffsetDateTime.class);
                stored.add(new Row(
                                row.getObject("id", UUID.class),
                                row.getString("content"),
                                row.getBytes("bytes"),
                                row.getBigDecimal("amount"),
                                row.getObject("on_day", LocalDate.class),
                                moment == null ? null : moment.toInstant(),
                                elements(row, "words", String[].class),
                                elements(row, "figures", BigDecimal[].class))
                        .text());
            }
        }
        return stored;
    }

    private static <A> @Nullable A elements(ResultSet row, String column, Class<A> type) throws SQLException {
        Array array = row.getArray(column);
        if (array == null) return null;
        Object[] elements = (Object[]) array.getArray();
        return type.cast(Arrays.copyOf(elements, elements.length, (Class) type));
    }
}
