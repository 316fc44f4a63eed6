package loyalty.insight;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;

/** What a customer's worth on a day that has passed is worked out from: the records until then, as they are known now. */
@Repository
class PastRecords {
    private static final String VOICES = """
            select c.id as customer_id,
                (select s.score from satisfaction_score s where s.customer_id = c.id and s.scored_on <= :day
                    order by s.scored_on desc, s.created_at desc, s.id desc fetch first 1 row only) as last_score,
                (select r.rating from recommendation r where r.customer_id = c.id and r.answered_on <= :day
                    order by r.answered_on desc, r.created_at desc, r.id desc fetch first 1 row only)
                    as last_recommendation,
                (select count(*) from feedback e join complaint k on k.id = e.id
                    where e.customer_id = c.id and e.given_on <= :day
                        and (k.closed_at is null or k.closed_at >= :dayEnds)) as open_complaints,
                (select count(*) from interaction i where i.customer_id = c.id
                    and i.contacted_at >= :contactsFrom and i.contacted_at < :dayEnds) as contacts
            from customer c where c.id = any(:customers)
            """;

    private final PurchaseRecords purchases;
    private final JdbcClient jdbc;
    private final Clock clock;

    PastRecords(PurchaseRecords purchases, JdbcClient jdbc, Clock clock) {
        this.purchases = purchases;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Of each of the customers, as of the evening of a day. */
    List<BuyingRecord> on(LocalDate day, List<UUID> customers) {
        Map<UUID, Bought> bought = purchases.until(day, customers);
        List<BuyingRecord> records = new ArrayList<>();
        jdbc.sql(VOICES)
                .param("customers", new SqlArrayValue("uuid", customers.toArray()))
                .param("day", day)
                .param("dayEnds", beginning(day.plusDays(1)))
                .param("contactsFrom", beginning(day.minusDays(WorthRules.CONTACT_DAYS)))
                .query(row -> {
                    records.add(BuyingRecord.of(row, bought));
                });
        return records;
    }

    private OffsetDateTime beginning(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toInstant().atOffset(ZoneOffset.UTC);
    }
}
