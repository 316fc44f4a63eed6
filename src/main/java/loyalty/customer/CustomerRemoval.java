package loyalty.customer;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Takes customers out of the register, never one that records of other modules hang on. */
@Component
class CustomerRemoval {
    private final List<CustomerReference> references;
    private final ApplicationEventPublisher events;
    private final JdbcClient jdbc;

    CustomerRemoval(List<CustomerReference> references, ApplicationEventPublisher events, JdbcClient jdbc) {
        this.references = references;
        this.events = events;
        this.jdbc = jdbc;
    }

    boolean isUsed(Set<UUID> ids) {
        return jdbc.sql("select count(*) from customer c where c.id in (:ids) and not (%s)".formatted(unused()))
                        .param("ids", ids)
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** Removes those that the import registered, that nobody changed since and nothing hangs on. */
    int removeUntouched(UUID importId, List<UUID> ids) {
        if (ids.isEmpty()) return 0;
        Set<UUID> untouched = new HashSet<>(jdbc.sql(
                        "select c.id from customer c where c.id in (:ids) and c.import_id = :import and c.version = 0 and "
                                + unused())
                .param("ids", ids)
                .param("import", importId)
                .query(UUID.class)
                .list());
        remove(untouched);
        return untouched.size();
    }

    void remove(Set<UUID> ids) {
        if (ids.isEmpty()) return;
        events.publishEvent(new CustomersLeaving(ids));
        jdbc.sql("delete from customer where id in (:ids)").param("ids", ids).update();
    }

    private String unused() {
        return Stream.concat(Stream.of("true"), references.stream().map(CustomerRemoval::none))
                .collect(Collectors.joining(" and "));
    }

    private static String none(CustomerReference reference) {
        return "not exists (select 1 from %s r where r.%s = c.id)".formatted(reference.table(), reference.column());
    }
}
