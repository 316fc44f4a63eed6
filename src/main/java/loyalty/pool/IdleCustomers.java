package loyalty.pool;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;

/** Owned customers without contact for long, and whether their owners have been told. */
@Repository
class IdleCustomers {
    /** Contacts of an owner before count for nothing. */
    private static final String IDLE = """
            c.owner_id is not null and c.owner_since < :before
                and (c.last_contact_at is null or c.last_contact_at < :before)
                and (c.protected_until is null or c.protected_until < :today)
            """;

    private final JdbcClient jdbc;

    IdleCustomers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Takes back what was announced for customers who have been contacted, protected or given to somebody else. */
    void forgetOthers(Instant before, LocalDate today) {
        jdbc.sql("""
                        delete from pool_announcement n where not exists (
                            select 1 from customer c where c.id = n.customer_id and c.owner_id = n.owner_id and %s)
                        """.formatted(IDLE))
                .param("before", before.atOffset(ZoneOffset.UTC))
                .param("today", today)
                .update();
    }

    void announce(Instant before, LocalDate today, LocalDate returnsOn) {
        jdbc.sql("""
                        insert into pool_announcement (customer_id, owner_id, announced_on, returns_on)
                        select c.id, c.owner_id, cast(:today as date), cast(:returnsOn as date) from customer c
                        where %s and not exists (select 1 from pool_announcement n where n.customer_id = c.id)
                        """.formatted(IDLE))
                .param("before", before.atOffset(ZoneOffset.UTC))
                .param("today", today)
                .param("returnsOn", returnsOn)
                .update();
    }

    /** How many were announced to each owner that day. */
    List<Map.Entry<UUID, Integer>> announced(LocalDate day) {
        return jdbc.sql("""
                        select owner_id, count(*) from pool_announcement where announced_on = :day
                        group by owner_id order by owner_id
                        """)
                .param("day", day)
                .query((row, number) -> Map.entry(row.getObject(1, UUID.class), row.getInt(2)))
                .list();
    }

    /** Who returns by that day, by their owner; some at a time. */
    Map<UUID, Set<UUID>> returning(LocalDate day, int limit) {
        return jdbc
                .sql("""
                        select owner_id, customer_id from pool_announcement where returns_on <= :day
                        order by owner_id, customer_id fetch first :limit rows only
                        """)
                .param("day", day)
                .param("limit", limit)
                .query((row, number) -> Map.entry(row.getObject(1, UUID.class), row.getObject(2, UUID.class)))
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toSet())));
    }

    void forget(Collection<UUID> customers) {
        jdbc.sql("delete from pool_announcement where customer_id = any(:customers)")
                .param("customers", new SqlArrayValue("uuid", customers.toArray()))
                .update();
    }

    void forgetAll() {
        jdbc.sql("delete from pool_announcement").update();
    }
}
