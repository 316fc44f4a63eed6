package loyalty.quality;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import loyalty.customer.CustomerAccess;
import loyalty.customer.CustomerGaps;
import loyalty.identity.Capability;
import loyalty.identity.Requires;
import loyalty.shared.SqlCondition;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What there is to put right about single customers, among those the caller reaches. */
@Service
@Transactional(readOnly = true)
@Requires(Capability.CUSTOMER_MERGE)
public class QualityService {
    /** Percent; who has less is on the list of the incomplete. */
    public static final int ENOUGH = 60;

    /** More is shown as "999+": nobody works off so many, and counting all would read the whole register. */
    public static final int MOST_COUNTED = 1_000;

    private static final int STALE_MONTHS = 12;

    private final CustomerAccess access;
    private final CustomerGaps gaps;
    private final CompletenessCount counted;
    private final JdbcClient jdbc;
    private final Clock clock;

    QualityService(CustomerAccess access, CustomerGaps gaps, CompletenessCount counted, JdbcClient jdbc, Clock clock) {
        this.access = access;
        this.gaps = gaps;
        this.counted = counted;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The worst first. */
    public List<WorkItem> list(WorkList list, int offset, int limit) {
        List<WorkItem> items = query("""
                        select c.id, c.number, c.name, c.company, c.completeness,
                            greatest(c.updated_at, coalesce(c.last_contact_at, c.updated_at)) as touched_at
                        from customer c where %s order by %s
                        offset :offset rows fetch next :limit rows only
                        """, list)
                .param("offset", offset)
                .param("limit", limit)
                .query((row, number) -> new WorkItem(
                        row.getObject("id", UUID.class),
                        row.getString("number"),
                        row.getString("name"),
                        row.getString("company"),
                        row.getInt("completeness"),
                        row.getObject("touched_at", OffsetDateTime.class).toInstant(),
                        List.of()))
                .list();
        return list == WorkList.INCOMPLETE ? withGaps(items) : items;
    }

    /** At most {@value #MOST_COUNTED}. */
    public int count(WorkList list) {
        return query("""
                        select count(*) from (
                            select 1 from customer c where %s order by %s fetch first :most rows only) counted
                        """, list).param("most", MOST_COUNTED).query(Integer.class).single();
    }

    /** As last counted, which is done every hour. */
    public CompletenessClasses completeness() {
        return counted.within(QualityScope.counted(access));
    }

    private JdbcClient.StatementSpec query(String sql, WorkList list) {
        SqlCondition wanted = condition(list).and(QualityScope.one(access));
        return jdbc.sql(sql.formatted(wanted.sql(), list.order())).params(wanted.params());
    }

    private SqlCondition condition(WorkList list) {
        return switch (list) {
            case UNREACHABLE -> new SqlCondition(list.condition(), Map.of());
            case STALE -> SqlCondition.of(list.condition(), "before", longAgo());
            case INCOMPLETE -> SqlCondition.of(list.condition(), "enough", ENOUGH);
        };
    }

    private OffsetDateTime longAgo() {
        return LocalDate.now(clock)
                .minusMonths(STALE_MONTHS)
                .atStartOfDay(clock.getZone())
                .toOffsetDateTime();
    }

    private List<WorkItem> withGaps(List<WorkItem> items) {
        Map<UUID, List<String>> missing =
                gaps.missing(items.stream().map(WorkItem::id).collect(Collectors.toSet()));
        return items.stream()
                .map(item -> new WorkItem(
                        item.id(),
                        item.number(),
                        item.name(),
                        item.company(),
                        item.completeness(),
                        item.touchedAt(),
                        missing.getOrDefault(item.id(), List.of())))
                .toList();
    }
}
