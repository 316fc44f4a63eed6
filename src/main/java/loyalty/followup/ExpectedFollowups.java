package loyalty.followup;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import loyalty.shared.SqlCondition;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the rules of open follow-ups will bring: of each series what follows the one that is open. */
@Repository
class ExpectedFollowups {
    /** Of more nobody looks at a calendar. */
    private static final int MOST_SERIES = 200;

    private final JdbcClient jdbc;
    private final RecurrenceDates dates;

    ExpectedFollowups(JdbcClient jdbc, RecurrenceDates dates) {
        this.jdbc = jdbc;
        this.dates = dates;
    }

    private record Repeating(
            Series series, LocalDate seriesOn, LocalDate dueOn, UUID customerId, String customerName, String subject) {}

    /** By series; of those of this condition about the follow-up f and its customer c. */
    List<ExpectedFollowup> in(YearMonth month, SqlCondition whose, LocalDate today) {
        if (month.isBefore(YearMonth.from(today))) return List.of();
        return repeating(whose).stream()
                .flatMap(each -> expected(each, month, today))
                .toList();
    }

    private Stream<ExpectedFollowup> expected(Repeating open, YearMonth month, LocalDate today) {
        LocalDate earliest = open.dueOn.isBefore(today) ? today : open.dueOn.plusDays(1);
        return dates.after(open.series, open.seriesOn, earliest)
                .map(SeriesDay::dueOn)
                .takeWhile(day -> !day.isAfter(month.atEndOfMonth()))
                .filter(day -> !day.isBefore(month.atDay(1)))
                .map(day -> new ExpectedFollowup(day, open.customerId, open.customerName, open.subject));
    }

    private List<Repeating> repeating(SqlCondition whose) {
        return jdbc.sql("""
                        select f.series_id, s.rule, s.starts_on, s.planned, f.series_on, f.due_on, f.customer_id,
                            c.name, f.subject
                        from followup f
                        join customer c on c.id = f.customer_id
                        join followup_series s on s.id = f.series_id
                        where f.open_due_on is not null and f.series_on is not null and %s
                        order by f.open_due_on, f.id fetch first :most rows only
                        """.formatted(whose.sql()))
                .params(whose.params())
                .param("most", MOST_SERIES)
                .query(ExpectedFollowups::read)
                .list();
    }

    private static Repeating read(ResultSet row, int number) throws SQLException {
        return new Repeating(
                Objects.requireNonNull(FollowupStore.series(row)),
                row.getObject("series_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                row.getObject("customer_id", UUID.class),
                row.getString("name"),
                row.getString("subject"));
    }
}
