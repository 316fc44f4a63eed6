package loyalty.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import loyalty.OnH2;
import loyalty.StatementCount;
import loyalty.customer.CustomerFixture;
import loyalty.identity.SignIn;
import loyalty.shared.RefusedException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OnH2
class RecurringFollowupTests {
    @Autowired
    FollowupService followups;

    @Autowired
    CustomerFixture customers;

    @Autowired
    FollowupDay day;

    @Autowired
    SignIn signIn;

    @Autowired
    Clock clock;

    UUID me;
    UUID customer;

    @BeforeEach
    void aCustomerOfMine() {
        me = signIn.as("rep.repeats").id();
        customer = customers.customer("Anna");
    }

    @Test
    void beginsOnTheFirstDayOfTheRuleAndGoesOnWhenDoneOrSkipped() {
        LocalDate start = in(1);
        Recurrence rule = every(new Rhythm.Weeks(1, Set.of(start.plusDays(2).getDayOfWeek())), new Ending.After(3));
        assertThat(followups.dates(rule, start, 9)).containsExactly(in(3), in(10), in(17));
        plan(start, rule);
        assertThat(open().dueOn()).isEqualTo(in(3));

        followups.complete(open().seen(), "All well", null);
        assertThat(open().dueOn()).isEqualTo(in(10));
        assertThat(open().recurrence()).isEqualTo(rule);
        followups.cancel(open().seen(), "On holiday");
        assertThat(open().dueOn()).isEqualTo(in(17));
        followups.complete(open().seen(), "All well", null);

        assertThat(followups.totals(customer)).as("three in all").isEqualTo(new FollowupTotals(3, 0));
    }

    @Test
    void postponingOneDoesNotMoveTheOthers() {
        plan(in(1), every(new Rhythm.Days(7), new Ending.Never()));
        followups.change(open().seen(), open().data().due(in(4)));
        followups.complete(open().seen(), "Done", null);
        assertThat(open().dueOn()).isEqualTo(in(8));
    }

    @Test
    void undoingTakesBackTheNextOneAndItsCount() {
        plan(in(1), every(new Rhythm.Days(7), new Ending.After(2)));
        FollowupUndo done = followups.complete(open().seen(), "Done", null);
        followups.undo(done);
        assertThat(followups.totals(customer)).isEqualTo(new FollowupTotals(1, 1));
        followups.complete(open().seen(), "Done", null);
        assertThat(open().dueOn()).as("still the second of two").isEqualTo(in(8));
    }

    @Test
    void whatWasOpenedAgainPlansNoSecondNextOne() {
        plan(in(1), every(new Rhythm.Days(7), new Ending.Never()));
        followups.complete(open().seen(), "Done", null);
        FollowupSummary done = followups.of(customer, 1, 1).getFirst();
        followups.reopen(done.seen());
        followups.complete(new FollowupVersion(done.id(), done.version() + 1), "Really done", null);
        assertThat(followups.totals(customer)).isEqualTo(new FollowupTotals(2, 1));
    }

    @Test
    void aChangedRuleBeginsAnewAndNoRuleEndsTheSeries() {
        plan(in(1), every(new Rhythm.Days(7), new Ending.Never()));
        followups.change(open().seen(), data(in(2), every(new Rhythm.Days(30), new Ending.Never())));
        followups.complete(open().seen(), "Done", null);
        assertThat(open().dueOn()).isEqualTo(in(32));
        followups.change(open().seen(), data(in(32), null));
        followups.complete(open().seen(), "Done", null);
        assertThat(followups.totals(customer).open()).isZero();
    }

    @Test
    void theCalendarExpectsWhatTheRuleWillBring() {
        plan(in(1), every(new Rhythm.Days(7), new Ending.After(3)));
        assertThat(expected()).containsExactly(in(8), in(15));

        followups.change(open().seen(), open().data().due(in(10)));
        assertThat(expected())
                .as("what is done on the 10th leaves out the 8th, which doesn't count")
                .containsExactly(in(15), in(22));

        followups.complete(open().seen(), "Done before its day", null);
        assertThat(expected()).containsExactly(in(15));
        followups.change(open().seen(), data(in(8), null));
        assertThat(expected()).isEmpty();
    }

    @Test
    void theCalendarExpectsNothingInThePastAndAsksOnce() {
        plan(in(1), every(new Rhythm.Days(1), new Ending.Never()));
        YearMonth now = YearMonth.from(in(0));
        assertThat(day.expected(now.minusMonths(1))).isEmpty();
        assertThat(StatementCount.during(() -> day.expected(now.plusMonths(1)))).hasSize(1);
    }

    private List<LocalDate> expected() {
        return Stream.iterate(YearMonth.from(in(0)), month -> month.plusMonths(1))
                .limit(3)
                .flatMap(month -> day.expected(month).stream())
                .filter(each -> each.customerId().equals(customer))
                .map(ExpectedFollowup::dueOn)
                .toList();
    }

    @Test
    void refusesRulesThatNeverMatchOrMakeNoSense() {
        assertRefused(new Rhythm.Days(1), new Ending.Until(in(0)), "followup.recurrence.never");
        assertRefused(new Rhythm.Days(0), new Ending.Never(), "followup.recurrence.every");
        assertRefused(new Rhythm.Days(366), new Ending.Never(), "followup.recurrence.every");
        assertRefused(new Rhythm.Weeks(1, Set.of()), new Ending.Never(), "followup.recurrence.noWeekday");
        assertRefused(new Rhythm.MonthDay(1, 32), new Ending.Never(), "followup.recurrence.day");
        assertRefused(new Rhythm.MonthWeekday(1, 5, DayOfWeek.MONDAY), new Ending.Never(), "followup.recurrence.week");
        assertRefused(new Rhythm.Days(1), new Ending.After(0), "followup.recurrence.times");
        assertThat(followups.totals(customer).all()).isZero();
    }

    private void assertRefused(Rhythm rhythm, Ending ending, String reason) {
        assertThatThrownBy(() -> plan(in(1), every(rhythm, ending)))
                .isInstanceOf(RefusedException.class)
                .hasMessage(reason);
    }

    private FollowupSummary open() {
        List<FollowupSummary> open = followups.of(customer, 0, 9).stream()
                .filter(FollowupSummary::isOpen)
                .toList();
        assertThat(open).hasSize(1);
        return open.getFirst();
    }

    private void plan(LocalDate start, Recurrence rule) {
        followups.plan(customer, data(start, rule));
    }

    private FollowupData data(LocalDate day, @Nullable Recurrence rule) {
        return new FollowupData(FollowupReason.RETURN_VISIT, "Visit", day, null, FollowupPriority.NORMAL, me, rule);
    }

    private static Recurrence every(Rhythm rhythm, Ending ending) {
        return new Recurrence(rhythm, ending, OffDays.KEEP);
    }

    private LocalDate in(int days) {
        return LocalDate.now(clock).plusDays(days);
    }
}
