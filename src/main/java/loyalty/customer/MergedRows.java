package loyalty.customer;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Moves rows when customers are merged and back again: those of the register through a copy, so that every column comes
 * back as it was, and those that hang on a customer by their ids.
 */
@Repository
class MergedRows {
    private final JdbcClient jdbc;
    private final List<CustomerReference> references;

    MergedRows(JdbcClient jdbc, List<CustomerReference> references) {
        this.jdbc = jdbc;
        this.references = references;
    }

    /** Copies both rows of the register as they are. */
    void keep(CustomerMerge merge) {
        String columns = columns();
        jdbc.sql("""
                insert into customer_before_merge (merge_id, %1$s)
                select cast(:merge as uuid), %1$s from customer where id in (:survivor, :absorbed)
                """.formatted(columns))
                .param("merge", merge.id())
                .param("survivor", merge.survivorId())
                .param("absorbed", merge.absorbedId())
                .update();
    }

    /** Gives the survivor whatever hangs on the absorbed customer, who leaves the register. */
    void absorb(CustomerMerge merge) {
        references.forEach(reference -> take(merge, reference));
        jdbc.sql("delete from customer where id = :absorbed")
                .param("absorbed", merge.absorbedId())
                .update();
    }

    private void take(CustomerMerge merge, CustomerReference reference) {
        String table = reference.table();
        String theirs = " from %s where %s = :absorbed".formatted(table, reference.column());
        jdbc.sql("""
                insert into customer_merge_row (merge_id, table_name, row_id)
                select cast(:merge as uuid), '%s', id
                """.formatted(table) + theirs)
                .param("merge", merge.id())
                .param("absorbed", merge.absorbedId())
                .update();
        jdbc.sql("update %1$s set %2$s = :survivor where %2$s = :absorbed".formatted(table, reference.column()))
                .param("survivor", merge.survivorId())
                .param("absorbed", merge.absorbedId())
                .update();
    }

    /** Puts both rows of the register back, and what hung on the absorbed customer and is still there. */
    void release(CustomerMerge merge) {
        String columns = columns();
        String kept = " from customer_before_merge b where b.merge_id = :merge and b.id = :customer";
        jdbc.sql("update customer set (%1$s) = (select %1$s".formatted(columns) + kept + ") where id = :customer")
                .param("merge", merge.id())
                .param("customer", merge.survivorId())
                .update();
        jdbc.sql("insert into customer (%1$s) select %1$s".formatted(columns) + kept)
                .param("merge", merge.id())
                .param("customer", merge.absorbedId())
                .update();
        references.forEach(reference -> giveBack(merge, reference));
    }

    private void giveBack(CustomerMerge merge, CustomerReference reference) {
        jdbc.sql("""
                update %1$s set %2$s = :absorbed where %2$s = :survivor and id in (
                    select row_id from customer_merge_row where merge_id = :merge and table_name = '%1$s')
                """.formatted(reference.table(), reference.column()))
                .param("absorbed", merge.absorbedId())
                .param("survivor", merge.survivorId())
                .param("merge", merge.id())
                .update();
    }

    /** Those of customer; that the copy has them all is what a test says. */
    private String columns() {
        return jdbc.sql("""
                        select column_name from information_schema.columns
                        where table_schema = current_schema and table_name = 'customer' order by ordinal_position
                        """).query(String.class).list().stream().collect(Collectors.joining(", "));
    }
}
