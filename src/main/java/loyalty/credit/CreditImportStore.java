package loyalty.credit;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;

/** Which receivables and payments an import brought. */
@Repository
class CreditImportStore {
    private static final String NOT_REVERSED =
            "not exists (select 1 from payment_reversal v where v.payment_id = p.id)";
    private static final String NEVER_SETTLED = "not exists (select 1 from settlement s where s.receivable_id = r.id)";

    private final JdbcClient jdbc;

    CreditImportStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void markReceivable(UUID id, UUID importId) {
        mark("receivable", id, importId);
    }

    void markPayment(UUID id, UUID importId) {
        mark("payment", id, importId);
    }

    private void mark(String table, UUID id, UUID importId) {
        jdbc.sql("update %s set import_id = :import where id = :id".formatted(table))
                .param("import", importId)
                .param("id", id)
                .update();
    }

    List<UUID> customersOf(UUID importId) {
        return jdbc.sql("""
                        select customer_id from receivable where import_id = :import
                        union select customer_id from payment where import_id = :import
                        order by customer_id
                        """).param("import", importId).query(UUID.class).list();
    }

    /** Those that were not reversed. */
    List<UUID> payments(UUID importId, Collection<UUID> customers) {
        return of("select p.id from payment p where " + NOT_REVERSED, "p", importId, customers)
                .query(UUID.class)
                .list();
    }

    int reversedPayments(UUID importId, Collection<UUID> customers) {
        return of("select count(*) from payment p where not " + NOT_REVERSED, "p", importId, customers)
                .query(Integer.class)
                .single();
    }

    int settledReceivables(UUID importId, Collection<UUID> customers) {
        return of("select count(*) from receivable r where not " + NEVER_SETTLED, "r", importId, customers)
                .query(Integer.class)
                .single();
    }

    int removeReceivables(UUID importId, Collection<UUID> customers) {
        return of("delete from receivable r where " + NEVER_SETTLED, "r", importId, customers)
                .update();
    }

    private JdbcClient.StatementSpec of(String sql, String alias, UUID importId, Collection<UUID> customers) {
        return jdbc.sql(sql + " and %1$s.import_id = :import and %1$s.customer_id = any(:customers)".formatted(alias))
                .param("import", importId)
                .param("customers", new SqlArrayValue("uuid", customers.toArray()));
    }
}
