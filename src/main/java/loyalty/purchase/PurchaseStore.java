package loyalty.purchase;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import loyalty.shared.RefusedException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The purchase table, one customer's part at a time. */
@Repository
class PurchaseStore {
    /** So many equal lines can be entered by hand. */
    private static final int MOST_EQUAL_LINES = 20;

    private static final String RETURNED =
            "coalesce((select -sum(r.quantity) from purchase r where r.return_of = p.id), 0)";
    private static final String SUMMARIES = """
            select p.id, p.version, p.customer_id, p.product_id, pr.name as product_name, p.purchased_on, p.quantity,
                p.unit_price, p.amount, p.channel_code, p.order_number, p.return_of, %s as returned
            from purchase p join product pr on pr.id = p.product_id
            where p.customer_id = :customer
            order by p.purchased_on desc, p.created_at desc, p.id desc
            offset :offset rows fetch next :limit rows only
            """.formatted(RETURNED);

    private final JdbcClient jdbc;
    private final PurchaseRows rows;

    PurchaseStore(JdbcClient jdbc, PurchaseRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    /** Newest first. */
    List<PurchaseSummary> of(UUID customerId, int offset, int limit) {
        return jdbc.sql(SUMMARIES)
                .param("customer", customerId)
                .param("offset", offset)
                .param("limit", limit)
                .query(PurchaseSummary.class)
                .list();
    }

    PurchaseTotals totals(UUID customerId) {
        return jdbc.sql("""
                        select count(*) as lines, count(*) filter (where quantity < 0) as returns,
                            coalesce(sum(amount), 0) as amount
                        from purchase where customer_id = :customer
                        """)
                .param("customer", customerId)
                .query(PurchaseTotals.class)
                .single();
    }

    /** Held until the end of the transaction, so that what is decided from it stays true. */
    Optional<Purchase> locked(UUID id) {
        return jdbc.sql("select " + PurchaseRows.COLUMNS + " from purchase where id = :id for update")
                .param("id", id)
                .query(PurchaseRows::read)
                .optional();
    }

    BigDecimal returned(UUID id) {
        return jdbc.sql("select " + RETURNED + " from purchase p where p.id = :id")
                .param("id", id)
                .query(BigDecimal.class)
                .single();
    }

    /** What was paid back for the returns of a purchase so far: zero or less. */
    BigDecimal paidBack(UUID id) {
        return jdbc.sql("select coalesce(sum(amount), 0) from purchase where return_of = :id")
                .param("id", id)
                .query(BigDecimal.class)
                .single();
    }

    /** The first key of such a line that no purchase has yet. */
    UUID freeKey(UUID customerId, PurchaseLine line) {
        List<UUID> keys = IntStream.rangeClosed(1, MOST_EQUAL_LINES)
                .mapToObj(n -> PurchaseMatch.key(customerId, line, n))
                .toList();
        Set<UUID> taken = new HashSet<>(jdbc.sql("select match_key from purchase where match_key in (:keys)")
                .param("keys", keys)
                .query(UUID.class)
                .list());
        return keys.stream()
                .filter(key -> !taken.contains(key))
                .findFirst()
                .orElseThrow(() -> new RefusedException("purchase.tooManyEqual", MOST_EQUAL_LINES));
    }

    void insert(Purchase purchase) {
        if (!rows.insert(purchase)) throw new RefusedException("purchase.changedMeanwhile");
    }

    void update(Purchase changed) {
        rows.update(List.of(changed));
    }

    void delete(UUID id) {
        jdbc.sql("delete from purchase where id = :id").param("id", id).update();
    }
}
