package loyalty.message;

import static loyalty.message.MailingStore.utc;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import loyalty.shared.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who wants no mails. */
@Repository
class UnsubscriptionStore {
    private final JdbcClient jdbc;

    UnsubscriptionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Since when. */
    Optional<Instant> find(UUID customerId) {
        return jdbc.sql("""
                        select recorded_at from customer_unsubscription where customer_id = ?
                        order by recorded_at fetch first row only
                        """)
                .param(customerId)
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    /**
     * Also for mails that wait already.
     *
     * @return false when it stands already
     */
    boolean add(UUID customerId, @Nullable UUID by, Instant now) {
        int added = jdbc.sql("""
                        insert into customer_unsubscription (id, customer_id, recorded_by, recorded_at)
                        select :id, c.id, cast(:by as uuid), :now from customer c
                        where c.id = :customer and not exists (
                            select 1 from customer_unsubscription u where u.customer_id = c.id)
                        """)
                .param("id", Ids.next())
                .param("customer", customerId)
                .param("by", by)
                .param("now", utc(now))
                .update();
        return added > 0;
    }

    /** @return false when there was nothing to end */
    boolean remove(UUID customerId) {
        return jdbc.sql("delete from customer_unsubscription where customer_id = ?")
                        .param(customerId)
                        .update()
                > 0;
    }
}
