package loyalty.customer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import loyalty.shared.SqlCondition;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which customers were merged, what was picked, and the rows of the register as they were before. */
@Repository
class MergeStore {
    private final JdbcClient jdbc;

    MergeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(CustomerMerge merge, Map<String, MergePick> picks) {
        jdbc.sql("""
                insert into customer_merge (id, survivor_id, into_id, absorbed_id, merged_by, merged_at)
                values (:id, :survivor, :into, :absorbed, :by, :at)
                """)
                .param("id", merge.id())
                .param("survivor", merge.survivorId())
                .param("into", merge.intoId())
                .param("absorbed", merge.absorbedId())
                .param("by", merge.mergedBy())
                .param("at", merge.mergedAt().atOffset(ZoneOffset.UTC))
                .update();
        picks.forEach((field, pick) -> jdbc.sql(
                        "insert into customer_merge_pick (merge_id, field, pick) values (:merge, :field, :pick)")
                .param("merge", merge.id())
                .param("field", field)
                .param("pick", pick.name())
                .update());
    }

    Optional<CustomerMerge> find(UUID id) {
        return jdbc.sql("select * from customer_merge where id = :id")
                .param("id", id)
                .query(MergeStore::merge)
                .optional();
    }

    Optional<CustomerMerge> ofAbsorbed(UUID customerId) {
        return jdbc.sql("select * from customer_merge where absorbed_id = :customer")
                .param("customer", customerId)
                .query(MergeStore::merge)
                .optional();
    }

    Map<String, MergePick> picks(UUID merge) {
        Map<String, MergePick> picks = new HashMap<>();
        jdbc.sql("select field, pick from customer_merge_pick where merge_id = :merge")
                .param("merge", merge)
                .query(row -> {
                    picks.put(row.getString("field"), MergePick.valueOf(row.getString("pick")));
                });
        return picks;
    }

    /**
     * Latest first; only those merged into this customer directly.
     *
     * @param scope on the survivor, {@code c}
     */
    List<MergeSummary> into(UUID survivor, SqlCondition scope) {
        return jdbc.sql("""
                select m.id, b.number as absorbed_number, b.name as absorbed_name, m.merged_by, m.merged_at
                from customer_merge m
                join customer_before_merge b on b.merge_id = m.id and b.id = m.absorbed_id
                join customer c on c.id = m.survivor_id
                where m.survivor_id = :survivor and m.into_id = :survivor and %s
                order by m.merged_at desc, m.id desc
                """.formatted(scope.sql()))
                .param("survivor", survivor)
                .params(scope.params())
                .query(MergeSummary.class)
                .list();
    }

    void forget(UUID merge) {
        jdbc.sql("delete from customer_merge where id = :merge")
                .param("merge", merge)
                .update();
    }

    private static CustomerMerge merge(ResultSet row, int number) throws SQLException {
        return new CustomerMerge(
                row.getObject("id", UUID.class),
                row.getObject("survivor_id", UUID.class),
                row.getObject("into_id", UUID.class),
                row.getObject("absorbed_id", UUID.class),
                row.getObject("merged_by", UUID.class),
                row.getObject("merged_at", OffsetDateTime.class).toInstant());
    }
}
