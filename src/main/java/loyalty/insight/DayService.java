package loyalty.insight;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import loyalty.customer.CustomerAccess;
import loyalty.identity.Capability;
import loyalty.identity.Requires;
import loyalty.shared.SqlCondition;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How much was done on a day, for those who give out the work. */
@Service
@Transactional(readOnly = true)
@Requires(Capability.FOLLOWUP_ASSIGN)
public class DayService {
    private static final String FIGURES = """
            select
                (select count(*) from interaction i join customer c on c.id = i.customer_id
                    where i.contacted_at >= :from and i.contacted_at < :to and %1$s) as contacts,
                (select count(*) from followup f join customer c on c.id = f.customer_id
                    where f.closed_at >= :from and f.closed_at < :to and f.state = 'DONE' and %1$s) as followups_done,
                (select count(*) %2$s and s.kind = 'RECEIVED' and %1$s) as complaints_received,
                (select count(*) %2$s and s.kind = 'CLOSED' and %1$s) as complaints_closed
            """;
    private static final String STEPS = """
            from complaint_step s join feedback e on e.id = s.complaint_id join customer c on c.id = e.customer_id
            where s.happened_at >= :from and s.happened_at < :to""";

    private final CustomerAccess access;
    private final JdbcClient jdbc;
    private final Clock clock;

    DayService(CustomerAccess access, JdbcClient jdbc, Clock clock) {
        this.access = access;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param day in the company's zone */
    public DayFigures of(LocalDate day) {
        SqlCondition scope = access.within(Capability.FOLLOWUP_ASSIGN, "c");
        return jdbc.sql(FIGURES.formatted(scope.sql(), STEPS))
                .params(scope.params())
                .param("from", start(day))
                .param("to", start(day.plusDays(1)))
                .query(DayFigures.class)
                .single();
    }

    private OffsetDateTime start(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toInstant().atOffset(ZoneOffset.UTC);
    }
}
