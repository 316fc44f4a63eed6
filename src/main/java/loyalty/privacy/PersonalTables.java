package loyalty.privacy;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import loyalty.customer.ErasedCustomer;
import loyalty.shared.PersonalTable;
import loyalty.shared.PersonalTable.Column;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables with personal data, as the modules that keep them declare them. */
@Repository
class PersonalTables {
    private final List<PersonalTable> tables;
    private final JdbcClient jdbc;

    PersonalTables(List<PersonalTable> tables, JdbcClient jdbc) {
        this.tables = tables;
        this.jdbc = jdbc;
    }

    List<PersonalTable> all() {
        return tables;
    }

    /** First those whose rows go: some are found by what is cleared in others. */
    List<PersonalTable> ofCustomers() {
        return tables.stream()
                .filter(PersonalTable::isOfCustomers)
                .sorted(Comparator.comparing(PersonalTable::removed).reversed())
                .toList();
    }

    /** How many rows there are about this customer. */
    long count(PersonalTable table, ErasedCustomer customer) {
        return jdbc.sql("select count(*) from %s where %s".formatted(table.name(), table.rows()))
                .params(params(customer))
                .query(Long.class)
                .single();
    }

    /** All columns of all rows about this customer. */
    List<Map<String, Object>> rows(PersonalTable table, ErasedCustomer customer) {
        return jdbc.sql("select * from %s where %s".formatted(table.name(), table.rows()))
                .params(params(customer))
                .query()
                .listOfRows();
    }

    void erase(PersonalTable table, ErasedCustomer customer) {
        String erased = table.columns().stream()
                .filter(column -> column.erased() != null)
                .map(PersonalTables::assignment)
                .collect(Collectors.joining(", "));
        if (table.removed()) run("delete from %s where %s".formatted(table.name(), table.rows()), customer);
        else if (!erased.isEmpty())
            run("update %s set %s where %s".formatted(table.name(), erased, table.rows()), customer);
    }

    private static String assignment(Column column) {
        return column.name() + " = " + Objects.requireNonNull(column.erased());
    }

    private void run(String sql, ErasedCustomer customer) {
        jdbc.sql(sql).params(params(customer)).update();
    }

    private static Map<String, Object> params(ErasedCustomer customer) {
        Map<String, Object> params = new HashMap<>();
        params.put("customer", customer.id());
        params.put("name", customer.name());
        return params;
    }
}
