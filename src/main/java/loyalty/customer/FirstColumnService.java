package loyalty.customer;

import loyalty.audit.AuditEntry;
import loyalty.audit.AuditLog;
import loyalty.identity.Capability;
import loyalty.identity.Requires;
import loyalty.shared.RefusedException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which fields the table shows at first; whoever has arranged their columns keeps them as they are. */
@Service
@Transactional
@Requires(Capability.COLUMN_ADMIN)
public class FirstColumnService {
    private final CustomerFields fields;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final JdbcClient jdbc;

    FirstColumnService(CustomerFields fields, AuditLog audit, ApplicationEventPublisher events, JdbcClient jdbc) {
        this.fields = fields;
        this.audit = audit;
        this.events = events;
        this.jdbc = jdbc;
    }

    public void hide(String field) {
        if (fields.find(field).isEmpty()) throw new RefusedException("customer.field.unknown");
        write("insert into hidden_field (field) values (:field) on conflict do nothing", field, "hidden");
    }

    public void show(String field) {
        write("delete from hidden_field where field = :field", field, "shown");
    }

    private void write(String sql, String field, String action) {
        jdbc.sql(sql).param("field", field).update();
        audit.record(AuditEntry.of(action, AuditedTableColumn.TYPE, null, field));
        events.publishEvent(new RegisterSettingsChanged());
    }
}
