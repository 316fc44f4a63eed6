package loyalty.exchange;

import java.util.List;
import java.util.UUID;
import loyalty.customer.BulkOutcome;
import loyalty.keys.FieldCipher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** What imports overwrote, kept sealed because phones and e-mails are among it, so that undoing can put it back. */
@Component
class ImportChanges {
    static final String OLD = "import_change.old_value";
    static final String NEW = "import_change.new_value";

    private final JdbcTemplate jdbc;
    private final FieldCipher cipher;

    ImportChanges(JdbcTemplate jdbc, FieldCipher cipher) {
        this.jdbc = jdbc;
        this.cipher = cipher;
    }

    record Change(UUID customerId, String field, String before, String after) {}

    /** A field that one import changes twice goes back to what it was before the first time. */
    void remember(UUID importId, List<BulkOutcome> outcomes) {
        for (BulkOutcome outcome : outcomes) {
            if (outcome instanceof BulkOutcome.Updated(UUID customer, List<BulkOutcome.FieldChanged> fields)) {
                fields.forEach(field -> remember(importId, customer, field));
            }
        }
    }

    private void remember(UUID importId, UUID customer, BulkOutcome.FieldChanged change) {
        byte[] after = cipher.encrypt(NEW, customer, change.after());
        int again = jdbc.update(
                "update import_change set new_value = ? where import_id = ? and customer_id = ? and field = ?",
                after,
                importId,
                customer,
                change.field());
        if (again == 0) {
            jdbc.update(
                    "insert into import_change (import_id, customer_id, field, old_value, new_value) values (?, ?, ?, ?, ?)",
                    importId,
                    customer,
                    change.field(),
                    cipher.encrypt(OLD, customer, change.before()),
                    after);
        }
    }

    List<Change> some(UUID importId, int limit) {
        return jdbc.query(
                "select customer_id, field, old_value, new_value from import_change where import_id = ?"
                        + " order by customer_id, field limit ?",
                (row, n) -> {
                    UUID customer = row.getObject(1, UUID.class);
                    return new Change(
                            customer,
                            row.getString(2),
                            cipher.decrypt(OLD, customer, row.getBytes(3)),
                            cipher.decrypt(NEW, customer, row.getBytes(4)));
                },
                importId,
                limit);
    }

    void forget(UUID importId, List<Change> changes) {
        jdbc.batchUpdate(
                "delete from import_change where import_id = ? and customer_id = ? and field = ?",
                changes.stream()
                        .map(change -> new Object[] {importId, change.customerId(), change.field()})
                        .toList());
    }
}
