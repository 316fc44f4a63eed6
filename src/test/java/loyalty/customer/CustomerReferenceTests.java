package loyalty.customer;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import loyalty.OnH2;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/** Removing and merging customers know every table that refers to one. */
@OnH2
class CustomerReferenceTests {
    /** Computed from the records that the references name; insight removes and computes them anew itself. */
    private static final Set<String> DERIVED =
            Set.of("customer_figures.customer_id", "customer_stage.customer_id", "churn_asked.customer_id");

    @Autowired
    List<CustomerReference> references;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void everyForeignKeyToACustomerIsNamedByItsModule() {
        List<String> named = new ArrayList<>(DERIVED);
        references.forEach(reference -> named.add(reference.table() + "." + reference.column()));
        assertThat(foreignKeys()).as("the foreign keys to customer").containsExactlyInAnyOrderElementsOf(named);
    }

    @Test
    void rowsThatHangOnACustomerHaveAnIdByWhichAMergeRemembersThem() {
        assertThat(references)
                .allSatisfy(reference -> jdbc.query(
                        "select cast(id as uuid) from " + reference.table() + " where " + reference.column()
                                + " is null",
                        row -> {}));
    }

    private List<String> foreignKeys() {
        return jdbc.execute((ConnectionCallback<List<String>>) connection -> {
            List<String> keys = new ArrayList<>();
            try (ResultSet row = connection.getMetaData().getExportedKeys(null, "public", "customer")) {
                while (row.next()) keys.add(row.getString("FKTABLE_NAME") + "." + row.getString("FKCOLUMN_NAME"));
            }
            return keys;
        });
    }
}
