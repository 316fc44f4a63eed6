package loyalty.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import loyalty.OnH2;
import loyalty.shared.PersonalTable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Every column that can hold words, bytes or a day is either declared as personal or listed in {@code
 * not-personal.txt}, so that nobody adds one without deciding.
 */
@OnH2
class PersonalColumnsTests {

    @Autowired
    List<PersonalTable> tables;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void everyColumnIsDecidedOnce() {
        Set<String> personal = personal();
        Set<String> notPersonal = notPersonal();

        Set<String> undecided = new TreeSet<>(existing(true));
        undecided.removeAll(personal);
        undecided.removeAll(notPersonal);
        assertThat(undecided).as("declare a PersonalTable, or list them").isEmpty();

        assertThat(notPersonal).as("personal after all").doesNotContainAnyElementsOf(personal);
        assertThat(existing(false))
                .as("those named exist")
                .containsAll(personal)
                .containsAll(notPersonal);
    }

    @Test
    void everyTableThatRefersToACustomerIsDeclared() {
        Set<String> declared = tables.stream().map(PersonalTable::name).collect(Collectors.toSet());
        Set<String> only = Set.of(
                // Ids and counts, nothing that is said of anybody.
                "customer_stage_due",
                "pool_announcement",
                "pool_pick",
                "pool_return",
                "interview_call",
                "customer_merge");
        List<String> referring = jdbc.queryForList("""
                        select distinct table_name from information_schema.columns
                        where table_schema = current_schema and column_name in ('customer_id', 'survivor_id')
                        """, String.class).stream()
                .filter(table -> !declared.contains(table))
                .toList();
        assertThat(only).containsAll(referring);
    }

    private Set<String> personal() {
        return tables.stream()
                .flatMap(table -> table.columns().stream().map(column -> table.name() + "." + column.name()))
                .collect(Collectors.toSet());
    }

    private static Set<String> notPersonal() {
        try (var list = Objects.requireNonNull(PersonalColumnsTests.class.getResourceAsStream("not-personal.txt"))) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Set<String> existing(boolean telling) {
        return Set.copyOf(jdbc.queryForList("""
                select c.table_name || '.' || c.column_name from information_schema.columns c
                    join information_schema.tables t on t.table_schema = c.table_schema and t.table_name = c.table_name
                where c.table_schema = current_schema and t.table_type = 'BASE TABLE'
                    and c.table_name <> 'flyway_schema_history'
                """ + (telling ? """
                                and c.data_type in ('CHARACTER VARYING', 'character varying', 'CHARACTER LARGE OBJECT',
                                    'BINARY VARYING', 'bytea', 'BINARY LARGE OBJECT', 'ARRAY', 'DATE', 'date', 'text')
                                """ : ""), String.class));
    }
}
