package loyalty.message;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import loyalty.shared.Ids;
import loyalty.shared.SqlCondition;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;

/** New mails to customers. */
@Repository
class MailingStore {
    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    MailingStore(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** Only those who get no mail. */
    Map<UUID, LeftOut> leftOut(Collection<UUID> customerIds) {
        Map<UUID, LeftOut> reasons = new HashMap<>();
        jdbc.sql("select c.id, " + LeftOut.SQL + " as reason from customer c where c.id = any(:ids)")
                .param("ids", new SqlArrayValue("uuid", customerIds.toArray()))
                .query(row -> {
                    String reason = row.getString("reason");
                    if (reason != null) reasons.put(row.getObject("id", UUID.class), LeftOut.valueOf(reason));
                });
        return reasons;
    }

    /** @return how many are new; also two who order at once add each only once */
    int add(MailOrder order, Collection<UUID> customerIds, Instant now) {
        List<UUID> ids = List.copyOf(customerIds);
        if (ids.isEmpty()) return 0;
        long before = count(order, ids);
        OffsetDateTime time = utc(now);
        batches.batchUpdate("""
                insert into customer_mail (id, purpose, reference, number, customer_id, addressee_id, template_id,
                    language, state, attempts, created_at, due_at, changed_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, 'WAITING', 0, ?, ?, ?) on conflict do nothing
                """, ids.stream().map(id -> row(order, id, time)).toList());
        return Math.toIntExact(count(order, ids) - before);
    }

    private long count(MailOrder order, List<UUID> ids) {
        return jdbc.sql("""
                        select count(*) from customer_mail
                        where purpose = :purpose and reference = :reference and number = :number
                            and addressee_id = any(:ids)
                        """)
                .param("purpose", order.purpose())
                .param("reference", order.reference())
                .param("number", order.number())
                .param("ids", new SqlArrayValue("uuid", ids.toArray()))
                .query(Long.class)
                .single();
    }

    List<SentMail> lastSent(String purpose, UUID reference, Instant before, SqlCondition which, int limit) {
        return jdbc.sql("""
                        select m.id, m.customer_id, m.number, m.language from customer_mail m
                        where m.purpose = :purpose and m.reference = :reference and m.state = 'SENT'
                            and m.changed_at < :before and %s
                            and not exists (select 1 from customer_mail n
                                where n.purpose = m.purpose and n.reference = m.reference
                                    and n.addressee_id = m.addressee_id and n.number > m.number)
                        order by m.id fetch first :limit rows only
                        """.formatted(which.sql()))
                .params(which.params())
                .param("purpose", purpose)
                .param("reference", reference)
                .param("before", utc(before))
                .param("limit", limit)
                .query(SentMail.class)
                .list();
    }

    MailCounts counts(String purpose, UUID reference) {
        return jdbc.sql("""
                        select count(case when state in ('WAITING', 'SENDING') then 1 end) as waiting,
                            count(case when state = 'SENT' then 1 end) as sent,
                            count(case when state = 'FAILED' then 1 end) as failed,
                            count(case when state = 'UNKNOWN' then 1 end) as unclear,
                            coalesce(max(number), 0) as last_number
                        from customer_mail where purpose = :purpose and reference = :reference
                        """)
                .param("purpose", purpose)
                .param("reference", reference)
                .query(MailCounts.class)
                .single();
    }

    private static Object[] row(MailOrder order, UUID customerId, OffsetDateTime now) {
        return new Object[] {
            Ids.next(),
            order.purpose(),
            order.reference(),
            order.number(),
            customerId,
            customerId,
            order.templateId(),
            order.language().name(),
            now,
            now,
            now
        };
    }

    static OffsetDateTime utc(Instant time) {
        return time.atOffset(ZoneOffset.UTC);
    }
}
