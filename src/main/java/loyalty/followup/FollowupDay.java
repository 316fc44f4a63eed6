package loyalty.followup;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import loyalty.calendar.WorkingCalendar;
import loyalty.customer.CustomerAccess;
import loyalty.identity.Capability;
import loyalty.identity.Permissions;
import loyalty.identity.Requires;
import loyalty.shared.SqlCondition;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the caller has to do: overdue, today, in the next days; and by month. */
@Service
@Requires(Capability.FOLLOWUP_EDIT)
@Transactional
public class FollowupDay {
    private static final int COMING_DAYS = 7;
    private static final int MOST_OF_A_MONTH = 1000;

    private final FollowupQueries queries;
    private final ExpectedFollowups expected;
    private final FollowupService followups;
    private final FollowupRules rules;
    private final CustomerAccess access;
    private final WorkingCalendar calendar;
    private final Permissions permissions;

    FollowupDay(
            FollowupQueries queries,
            ExpectedFollowups expected,
            FollowupService followups,
            FollowupRules rules,
            CustomerAccess access,
            WorkingCalendar calendar,
            Permissions permissions) {
        this.queries = queries;
        this.expected = expected;
        this.followups = followups;
        this.rules = rules;
        this.access = access;
        this.calendar = calendar;
        this.permissions = permissions;
    }

    public LocalDate today() {
        return rules.today();
    }

    @Transactional(readOnly = true)
    public DayCounts counts() {
        LocalDate today = rules.today();
        return queries.counts(mine(), today, today.plusDays(COMING_DAYS));
    }

    /** By due day, and of one day what matters more first. */
    @Transactional(readOnly = true)
    public List<FollowupSummary> due(DayPart part, int offset, int limit) {
        LocalDate today = rules.today();
        SqlCondition when = switch (part) {
            case OVERDUE -> SqlCondition.of("f.open_due_on < :today", "today", today);
            case TODAY -> SqlCondition.of("f.open_due_on = :today", "today", today);
            case COMING -> between(today.plusDays(1), today.plusDays(COMING_DAYS));
        };
        return queries.page(mine().and(when), FollowupQueries.BY_DUE_DAY, offset, limit);
    }

    /** What is open and due in this month. */
    @Transactional(readOnly = true)
    public List<FollowupSummary> month(YearMonth month) {
        return queries.page(
                mine().and(between(month.atDay(1), month.atEndOfMonth())),
                FollowupQueries.BY_DUE_DAY,
                0,
                MOST_OF_A_MONTH);
    }

    /** What rules will bring in this month beyond {@link #month}: planned only when the one before is done. */
    @Transactional(readOnly = true)
    public List<ExpectedFollowup> expected(YearMonth month) {
        return expected.in(month, mine(), rules.today());
    }

    public FollowupUndo snooze(FollowupSummary followup, Snooze until) {
        LocalDate day = switch (until) {
            case TOMORROW -> calendar.onOrAfter(rules.today().plusDays(1));
            case NEXT_WEEK -> calendar.onOrAfter(rules.today().plusWeeks(1));
        };
        return followups.change(followup.seen(), followup.data().due(day));
    }

    private SqlCondition mine() {
        return SqlCondition.of("f.assignee_id = :me", "me", permissions.user().id())
                .and(access.within(Capability.FOLLOWUP_EDIT, "c"));
    }

    private static SqlCondition between(LocalDate first, LocalDate last) {
        return new SqlCondition("f.open_due_on between :first and :last", Map.of("first", first, "last", last));
    }
}
