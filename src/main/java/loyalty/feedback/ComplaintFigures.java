package loyalty.feedback;

import static java.time.temporal.TemporalAdjusters.previousOrSame;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import loyalty.customer.CustomerAccess;
import loyalty.identity.Capability;
import loyalty.identity.Requires;
import loyalty.shared.SqlCondition;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How complaints come in and are dealt with, of the customers within the caller's reach. */
@Service
@Transactional(readOnly = true)
public class ComplaintFigures {
    private final CustomerAccess access;
    private final JdbcClient jdbc;
    private final Clock clock;

    ComplaintFigures(CustomerAccess access, JdbcClient jdbc, Clock clock) {
        this.access = access;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The last weeks, the present one as far as it is, the oldest first; also those in which nobody complained. */
    @Requires(Capability.COMPLAINT_ASSIGN)
    public List<ComplaintWeek> weeks(int count) {
        LocalDate first =
                LocalDate.now(clock).with(previousOrSame(DayOfWeek.MONDAY)).minusWeeks(count - 1L);
        Map<LocalDate, List<Day>> weeks =
                since(first).stream().collect(groupingBy(day -> day.givenOn().with(previousOrSame(DayOfWeek.MONDAY))));
        return IntStream.range(0, count)
                .mapToObj(first::plusWeeks)
                .map(monday -> week(monday, weeks.getOrDefault(monday, List.of())))
                .toList();
    }

    private static ComplaintWeek week(LocalDate monday, List<Day> days) {
        return new ComplaintWeek(
                monday,
                days.stream().collect(groupingBy(Day::severity, summingLong(Day::received))),
                days.stream().mapToLong(Day::due).sum(),
                days.stream().mapToLong(Day::inTime).sum());
    }

    /** The database sums up days; what a week is, each says differently. */
    private List<Day> since(LocalDate first) {
        SqlCondition reach = access.within(Capability.CUSTOMER_VIEW, "c");
        return jdbc.sql("""
                        select e.given_on, k.severity, count(*) as received,
                            count(case when k.answer_due_at is not null
                                and (k.answered_at is not null or k.answer_due_at <= :now) then 1 end) as due,
                            count(case when k.answered_at <= k.answer_due_at then 1 end) as in_time
                        from feedback e join complaint k on k.id = e.id join customer c on c.id = e.customer_id
                        where e.given_on >= :first and %s
                        group by e.given_on, k.severity
                        """.formatted(reach.sql()))
                .params(reach.params())
                .param("first", first)
                .param("now", Objects.requireNonNull(ComplaintStore.moment(clock.instant())))
                .query(Day.class)
                .list();
    }

    /** The complaints of one severity that were made on one day. */
    private record Day(LocalDate givenOn, Severity severity, long received, long due, long inTime) {}
}
