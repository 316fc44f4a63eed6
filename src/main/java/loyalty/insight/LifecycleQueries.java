package loyalty.insight;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import loyalty.shared.SqlCondition;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is kept of a customer's life: one statement a kind, of as many rows as one customer has. */
@Repository
class LifecycleQueries {
    /** Older ones stand in the timeline. */
    private static final int MOST_MEASURES = 200;

    private static final String ORIGIN = """
            select c.acquired_on, c.created_at, p.purchased_on, p.amount, pr.name
            from customer c
            left join purchase p on p.id = (
                select x.id from purchase x where x.customer_id = :customer and x.amount > 0
                order by x.purchased_on, x.created_at, x.id fetch first 1 row only)
            left join product pr on pr.id = p.product_id
            where c.id = :customer and
            """;
    /** Follow-ups about money or of no said reason are no care for the customer. */
    private static final String MEASURES = """
            select f.closed_at as taken_at, 'FOLLOWUP' as kind, f.reason, f.subject as words, f.result as outcome,
                u.display_name as name, null as verdict
            from followup f left join app_user u on u.id = f.assignee_id
            where f.customer_id = :customer and f.state = 'DONE' and f.reason not in ('PAYMENT', 'OTHER')
            union all
            select c.answered_at, 'COMPLAINT', e.kind, substring(e.content from 1 for 200), c.result,
                u.display_name, nullif(c.verdict, 'UNKNOWN')
            from feedback e join complaint c on c.id = e.id left join app_user u on u.id = c.assignee_id
            where e.customer_id = :customer and c.answered_at is not null
            order by taken_at desc fetch first :most rows only
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    LifecycleQueries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Empty when there is no such customer within the scope. */
    Optional<Origin> origin(UUID customerId, SqlCondition scope) {
        return jdbc.sql(ORIGIN + scope.sql())
                .param("customer", customerId)
                .params(scope.params())
                .query((row, number) -> new Origin(known(row), first(row)))
                .optional();
    }

    private LocalDate known(ResultSet row) throws SQLException {
        LocalDate acquired = row.getObject("acquired_on", LocalDate.class);
        return acquired == null ? day(row, "created_at") : acquired;
    }

    private static @Nullable FirstPurchase first(ResultSet row) throws SQLException {
        LocalDate day = row.getObject("purchased_on", LocalDate.class);
        return day == null ? null : new FirstPurchase(day, row.getString("name"), row.getBigDecimal("amount"));
    }

    List<PurchaseDay> purchaseDays(UUID customerId) {
        return jdbc.sql("""
                        select purchased_on, count(*) filter (where amount > 0) as purchases,
                            sum(amount) as amount
                        from purchase where customer_id = :customer group by purchased_on
                        """)
                .param("customer", customerId)
                .query((row, number) ->
                        new PurchaseDay(row.getObject(1, LocalDate.class), row.getInt(2), row.getBigDecimal(3)))
                .list();
    }

    /** Newest first. */
    List<Measure> measures(UUID customerId, NavigableMap<LocalDate, PurchaseDay> purchases) {
        return jdbc.sql(MEASURES)
                .param("customer", customerId)
                .param("most", MOST_MEASURES)
                .query((row, number) -> measure(row, purchases))
                .list();
    }

    private Measure measure(ResultSet row, NavigableMap<LocalDate, PurchaseDay> purchases) throws SQLException {
        LocalDate day = day(row, "taken_at");
        LocalDate bought = purchases.tailMap(day, true).values().stream()
                .filter(each -> each.purchases() > 0)
                .map(PurchaseDay::day)
                .findFirst()
                .orElse(null);
        return new Measure(
                day,
                Measure.Kind.valueOf(row.getString("kind")),
                row.getString("reason"),
                row.getString("words"),
                row.getString("outcome"),
                row.getString("name"),
                row.getString("verdict"),
                bought);
    }

    private LocalDate day(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = Objects.requireNonNull(row.getObject(column, OffsetDateTime.class));
        return LocalDate.ofInstant(moment.toInstant(), clock.getZone());
    }
}
