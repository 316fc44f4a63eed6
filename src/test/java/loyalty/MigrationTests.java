package loyalty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** H2 and PostgreSQL get the same tables from the migrations. */
class MigrationTests {
    private static final String COLUMNS = """
            select table_name || '.' || column_name || ' ' || lower(data_type)
                || case when data_type in ('CHARACTER VARYING', 'character varying')
                    then '(' || character_maximum_length || ')' else '' end
                || case when lower(data_type) = 'numeric'
                    then '(' || numeric_precision || ',' || numeric_scale || ')' else '' end
                || case is_nullable when 'NO' then ' not null' else '' end
            from information_schema.columns
            where table_schema = 'public'
            """;
    private static final String KEYS = """
            select c.table_name || ' ' || lower(c.constraint_type) || ' ' || k.ordinal_position || ' ' || k.column_name
            from information_schema.table_constraints c
            join information_schema.key_column_usage k
                on k.constraint_schema = c.constraint_schema and k.constraint_name = c.constraint_name
            where c.table_schema = 'public'
            """;

    private final JdbcClient h2 = migrate(
            "h2", "jdbc:h2:mem:" + UUID.randomUUID() + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=-1");
    private final JdbcClient postgres = migrate("postgresql", PostgresDatabase.fresh());

    @Test
    void bothDatabasesGetTheSameColumns() {
        assertThat(ask(h2, COLUMNS).stream().map(column -> column.replace(" binary varying", " bytea")))
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(ask(postgres, COLUMNS));
    }

    @Test
    void bothDatabasesGetTheSameKeys() {
        assertThat(ask(h2, KEYS)).isNotEmpty().containsExactlyInAnyOrderElementsOf(ask(postgres, KEYS));
    }

    private static List<String> ask(JdbcClient database, String question) {
        return database.sql(question).query(String.class).list().stream()
                .filter(line -> !line.startsWith("flyway_schema_history"))
                .toList();
    }

    private static JdbcClient migrate(String vendor, String url) {
        var dataSource = new DriverManagerDataSource(url);
        Flyway.configure()
                .dataSource(dataSource)
                .locations("classpath:db/migration", "classpath:db/vendor/" + vendor)
                .load()
                .migrate();
        return JdbcClient.create(dataSource);
    }
}
