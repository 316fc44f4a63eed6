package loyalty.bench;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import loyalty.dashboard.DashboardQuery;
import loyalty.dashboard.DashboardService;
import loyalty.dashboard.Period;
import loyalty.identity.RunAs;
import loyalty.insight.WholeWorth;
import loyalty.table.TableFilter;
import org.springframework.context.ApplicationContext;

/** What is asked of all customers at once. */
final class WholeCompany {
    /** Each takes seconds. */
    private static final int ROUNDS = 3;

    private static final double MONTHS_GOAL = 300;
    /** Of the floor. */
    private static final double RFM_GOAL = 3;

    /** By rank, as ntile parts equal ones. */
    private static final String RFM = """
            create temporary table rfm as
            select customer_id,
                1 + 5 * (rank() over (order by last_on) - 1) / count(*) over () as recency,
                1 + 5 * (rank() over (order by days) - 1) / count(*) over () as frequency,
                1 + 5 * (rank() over (order by spent) - 1) / count(*) over () as amount
            from (
                select customer_id, max(purchased_on) filter (where amount > 0) as last_on,
                    count(distinct purchased_on) filter (where amount > 0) as days, sum(amount) as spent
                from purchase where purchased_on > ? and purchased_on <= ? group by customer_id
            ) bought
            """;

    private static final String MONTHS = """
            select date_trunc('month', purchased_on), sum(amount) from purchase
            where purchased_on >= ? and purchased_on < ? group by 1
            """;

    private final DashboardService dashboard;
    private final WholeWorth worth;
    private final RunAs runAs;
    private final BenchmarkDatabase database;
    private final LocalDate today;

    WholeCompany(ApplicationContext application, BenchmarkDatabase database) {
        this.dashboard = application.getBean(DashboardService.class);
        this.worth = application.getBean(WholeWorth.class);
        this.runAs = application.getBean(RunAs.class);
        this.database = database;
        this.today = LocalDate.now(application.getBean(Clock.class));
    }

    List<Figure> measure() throws Exception {
        try (PlainSql plain = new PlainSql(database)) {
            return List.of(months(plain), rfm(plain));
        }
    }

    private Figure months(PlainSql plain) throws Exception {
        Period month =
                new Period(today.withDayOfMonth(1), today.withDayOfMonth(1).plusMonths(1));
        var query = new DashboardQuery(month, TableFilter.NONE);
        Timings product = Timings.of(ROUNDS, round -> runAs.system(() -> dashboard.months(query)));
        LocalDate first = month.from().minusMonths(2L * DashboardService.MONTHS - 1);
        Timings floor = Timings.of(ROUNDS, round -> plain.ask(MONTHS, first, month.to()));
        return Figure.time("sales and voices of 24 months, whole company", product, floor, MONTHS_GOAL);
    }

    /** Ours fits the models, works out scores and writes what changed, besides. */
    private Figure rfm(PlainSql plain) throws Exception {
        double floor = seconds(() -> {
            plain.change(RFM, today.minusYears(1), today);
            plain.change("drop table rfm");
        });
        double product = seconds(worth::renew);
        return Figure.rate("RFM, score and value of everybody", product, "s", floor, RFM_GOAL * floor);
    }

    private interface Work {
        void run() throws Exception;
    }

    private static double seconds(Work work) throws Exception {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e9;
    }
}
