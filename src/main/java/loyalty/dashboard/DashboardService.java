package loyalty.dashboard;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import loyalty.identity.Capability;
import loyalty.identity.Requires;
import loyalty.identity.RunAs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The figures of a period, of the customers the caller reaches and the filter names. A customer counts by what they are
 * like today: whose they are, of which type, in which segment. Days are those of the company's zone.
 */
@Service
@Transactional(readOnly = true)
@Requires(Capability.CUSTOMER_VIEW)
public class DashboardService {
    private static final Logger log = LoggerFactory.getLogger(DashboardService.class);

    /** How many months the trends and the cohorts show. */
    public static final int MONTHS = 12;

    private final PeriodCounts counts;
    private final Breakdowns breakdowns;
    private final Reach reach;

    DashboardService(PeriodCounts counts, Breakdowns breakdowns, Reach reach) {
        this.counts = counts;
        this.breakdowns = breakdowns;
        this.reach = reach;
    }

    /** All of {@link Figure}, beside those of the period before and of a year before; in six statements. */
    public Figures figures(DashboardQuery query) {
        Period period = query.period();
        List<Counts> all =
                counts.of(new Periods(List.of(period, period.before(), period.yearBefore())), reach.of(query.filter()));
        return new Figures(all.get(0), all.get(1), all.get(2));
    }

    /** The twelve months that end with the last of the period, each beside that of a year before; four statements. */
    public List<MonthFigures> months(DashboardQuery query) {
        var last = query.period().last().withDayOfMonth(1);
        List<Period> months = IntStream.range(0, 2 * MONTHS)
                .mapToObj(month -> last.minusMonths(2L * MONTHS - 1 - month))
                .map(first -> new Period(first, first.plusMonths(1)))
                .toList();
        Those those = reach.of(query.filter());
        List<TradeCounts> trade = counts.trade(new Periods(months), those);
        List<Period> recent = months.subList(MONTHS, 2 * MONTHS);
        List<VoiceCounts> voices = counts.voices(new Periods(recent), those);
        return IntStream.range(0, MONTHS)
                .mapToObj(month -> MonthFigures.of(
                        recent.get(month), trade.get(MONTHS + month), trade.get(month), voices.get(month)))
                .toList();
    }

    /** How customers went between the stages from the beginning of the period to its end, those who stayed too. */
    public List<Flow> flows(DashboardQuery query) {
        return breakdowns.flows(query.period(), reach.of(query.filter()));
    }

    /** Churn of each class of customers that has any; the largest classes first. */
    public List<ClassChurn> churn(DashboardQuery query, CustomerClass by) {
        return breakdowns.churn(query.period(), by, reach.of(query.filter()));
    }

    /** Why customers became lost, the most frequent reason first; an empty code where nobody told. */
    public List<ReasonCount> reasons(DashboardQuery query) {
        return breakdowns.reasons(query.period(), reach.of(query.filter()));
    }

    /** What was sold through each channel, most first; purchases whose channel is not known have an empty code. */
    public List<ChannelFigures> channels(DashboardQuery query) {
        return breakdowns.channels(query.period(), reach.of(query.filter()));
    }

    /**
     * Of those who first bought in a month, how many bought again so many months later: the cohorts of the twelve months
     * that end with the last of the period.
     */
    public List<Cohort> cohorts(DashboardQuery query) {
        var last = query.period().last().withDayOfMonth(1);
        return breakdowns.cohorts(
                new Period(last.minusMonths(MONTHS - 1L), last.plusMonths(1)), reach.of(query.filter()));
    }

    /** Of today, as are all below: customers of each cell of recency and frequency, each 1–5. */
    public List<RfmFigures> rfm(DashboardQuery query) {
        return breakdowns.rfm(reach.of(query.filter()));
    }

    /** Customers by their loyalty score in steps of ten; the last step holds 90–100. */
    public List<Step> loyalty(DashboardQuery query) {
        return breakdowns.loyalty(reach.of(query.filter()));
    }

    /**
     * How loyalty scores moved from the month end before the period to the last in it; empty where not both are kept.
     * Two statements.
     */
    public Optional<ScoreMoves> moves(DashboardQuery query) {
        return breakdowns.moves(query.period(), reach.of(query.filter()));
    }

    /** Customers by the mean days between their purchases. */
    public List<Step> intervals(DashboardQuery query) {
        return breakdowns.intervals(reach.of(query.filter()));
    }

    /** Does one piece of work after the other as the same user, who can do something else meanwhile. */
    public void later(List<Runnable> work) {
        RunAs.later(() -> {
            work.forEach(DashboardService::run);
            return work;
        });
    }

    /** What fails keeps no other from being answered. */
    private static void run(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException failure) {
            log.error("What was asked of the dashboard can't be answered", failure);
        }
    }
}
