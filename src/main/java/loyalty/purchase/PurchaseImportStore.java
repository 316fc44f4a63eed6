package loyalty.purchase;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;

/** What imports wrote to the purchase table, and what stood there before. */
@Repository
class PurchaseImportStore {
    private final JdbcClient jdbc;

    PurchaseImportStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<UUID, Purchase> byMatchKey(Collection<UUID> keys) {
        return jdbc
                .sql("select " + PurchaseRows.COLUMNS + " from purchase where match_key = any(:keys)")
                .param("keys", array(keys))
                .query(PurchaseRows::read)
                .list()
                .stream()
                .collect(Collectors.toMap(Purchase::matchKey, Function.identity()));
    }

    void remember(UUID importId, Collection<UUID> purchases) {
        if (purchases.isEmpty()) return;
        jdbc.sql("""
                        insert into purchase_before_import (import_id, purchase_id, customer_id, purchased_on, quantity,
                            unit_price, amount, channel_code, imported_version)
                        select :import, id, customer_id, purchased_on, quantity, unit_price, amount, channel_code,
                            version + 1
                        from purchase where id = any(:purchases)
                        """)
                .param("import", importId)
                .param("purchases", array(purchases))
                .update();
    }

    List<UUID> customersOf(UUID importId) {
        return jdbc.sql("""
                        select customer_id from purchase where import_id = :import
                        union select p.customer_id from purchase_before_import b join purchase p on p.id = b.purchase_id
                        where b.import_id = :import
                        order by customer_id
                        """).param("import", importId).query(UUID.class).list();
    }

    /** @return how many were removed */
    int removeCreated(UUID importId, Collection<UUID> customers) {
        return ofCustomers("""
                        delete from purchase p where p.import_id = :import and p.customer_id = any(:customers)
                            and not exists (select 1 from purchase r where r.return_of = p.id)
                        """, importId, customers).update();
    }

    int countCreated(UUID importId, Collection<UUID> customers) {
        String count = "select count(*) from purchase where import_id = :import and customer_id = any(:customers)";
        return ofCustomers(count, importId, customers).query(Integer.class).single();
    }

    /** @return how many were put back */
    int restoreOverwritten(UUID importId, Collection<UUID> customers) {
        return ofCustomers("""
                        update purchase p set (purchased_on, quantity, unit_price, amount, channel_code, version) = (
                            select b.purchased_on, b.quantity, b.unit_price, b.amount, b.channel_code, p.version + 1
                            from purchase_before_import b where b.import_id = :import and b.purchase_id = p.id)
                        where p.customer_id = any(:customers) and exists (
                            select 1 from purchase_before_import b where b.import_id = :import
                                and b.purchase_id = p.id and b.imported_version = p.version)
                        """, importId, customers).update();
    }

    /** @return how many were forgotten */
    int forgetOverwritten(UUID importId, Collection<UUID> customers) {
        return ofCustomers("""
                        delete from purchase_before_import where import_id = :import and purchase_id in (
                            select id from purchase where customer_id = any(:customers))
                        """, importId, customers).update();
    }

    private JdbcClient.StatementSpec ofCustomers(String sql, UUID importId, Collection<UUID> customers) {
        return jdbc.sql(sql).param("import", importId).param("customers", array(customers));
    }

    private static SqlArrayValue array(Collection<UUID> ids) {
        return new SqlArrayValue("uuid", ids.toArray());
    }
}
