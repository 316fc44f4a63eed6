package loyalty.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import loyalty.OnH2;
import loyalty.audit.AuditHistory;
import loyalty.customer.CustomerFixture;
import loyalty.identity.IdentityFixture;
import loyalty.identity.SignIn;
import loyalty.shared.RefusedException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@OnH2
class FollowupServiceTests {
    @Autowired
    FollowupService followups;

    @Autowired
    CustomerFixture customers;

    @Autowired
    IdentityFixture identity;

    @Autowired
    AuditHistory history;

    @Autowired
    SignIn signIn;

    @Autowired
    Clock clock;

    UUID me;
    UUID customer;

    @BeforeEach
    void aCustomerOfMine() {
        me = signIn.as("rep.follows", identity.team("follows")).id();
        customer = customers.customer("Anna");
    }

    @Test
    void whatIsPlannedIsKeptAsItWasEntered() {
        FollowupData data = new FollowupData(
                FollowupReason.BIRTHDAY,
                "  送 𠮷 礼物 😀  ",
                in(3),
                LocalTime.of(14, 30),
                FollowupPriority.HIGH,
                me,
                null);
        followups.plan(customer, data);

        FollowupSummary kept = only();
        assertThat(kept.data())
                .isEqualTo(new FollowupData(
                        FollowupReason.BIRTHDAY,
                        "送 𠮷 礼物 😀",
                        in(3),
                        LocalTime.of(14, 30),
                        FollowupPriority.HIGH,
                        me,
                        null));
        assertThat(kept.customerName()).isEqualTo("Anna");
        assertThat(kept.assigneeName()).isEqualTo("rep.follows");
        assertThat(history.of(customer, true, 0, 1).getFirst().newValue()).contains("𠮷", "rep.follows");
        assertThat(followups.totals(customer)).isEqualTo(new FollowupTotals(1, 1));
    }

    @Test
    void refusesDaysAndTimesThatArePast() {
        assertRefused(() -> followups.plan(customer, call(in(-1))), "followup.due.past");
        assertRefused(() -> followups.plan(customer, call(in(20 * 366))), "followup.due.tooFar");
        LocalDate today = in(0);
        FollowupData tooLate =
                new FollowupData(FollowupReason.OTHER, "Call", today, LocalTime.MIN, FollowupPriority.LOW, me, null);
        assertRefused(() -> followups.plan(customer, tooLate), "followup.due.pastTime");
        assertRefused(() -> followups.plan(customer, saying(" \u200b ")), "followup.subject.missing");
        assertRefused(() -> followups.plan(customer, saying("长".repeat(501))), "followup.subject.tooLong");
        followups.plan(customer, saying("𠮷".repeat(250)));
        assertThat(followups.totals(customer).all()).isEqualTo(1);
    }

    @Test
    void isDoneWithAResultAndANextStep() {
        followups.plan(customer, call(in(0)));
        assertRefused(() -> followups.complete(only().seen(), " ", null), "followup.result.missing");

        FollowupUndo done = followups.complete(only().seen(), "Wants a quote", call(in(7)));

        assertThat(followups.of(customer, 0, 9))
                .extracting(FollowupSummary::state, FollowupSummary::dueOn, FollowupSummary::result)
                .containsExactly(
                        tuple(FollowupState.OPEN, in(7), null), tuple(FollowupState.DONE, in(0), "Wants a quote"));
        followups.undo(done);
        assertThat(only().isOpen()).isTrue();
        assertThat(only().result()).isNull();
        assertRefused(() -> followups.undo(done), "followup.undo.tooLate");
    }

    @Test
    void aRefusedNextStepLeavesTheFollowupOpen() {
        followups.plan(customer, call(in(0)));
        assertRefused(() -> followups.complete(only().seen(), "Done", call(in(-1))), "followup.due.past");
        assertThat(only().isOpen()).isTrue();
    }

    @Test
    void isCancelledWithOrWithoutWordsAndOpenedAgain() {
        followups.plan(customer, call(in(0)));
        followups.cancel(only().seen(), "");
        assertThat(only().state()).isEqualTo(FollowupState.CANCELLED);
        assertRefused(() -> followups.complete(only().seen(), "Done", null), "followup.notOpen");
        followups.reopen(only().seen());
        assertThat(only().isOpen()).isTrue();
        FollowupUndo removed = followups.remove(only().seen());
        assertThat(followups.totals(customer).all()).isZero();
        followups.undo(removed);
        assertThat(only().isOpen()).isTrue();
    }

    @Test
    void whoLookedAtAnOlderOneIsToldWhoHasItNow() {
        followups.plan(customer, call(in(1)));
        FollowupVersion seen = only().seen();
        followups.change(seen, call(in(2)));
        assertRefused(() -> followups.change(seen, call(in(3))), "followup.changedMeanwhile.assigned");
        assertThat(only().dueOn()).isEqualTo(in(2));
        assertThat(followups.change(only().seen(), call(in(2))).size())
                .as("nothing new")
                .isZero();
    }

    @Test
    void onlyWhoReachesTheCustomerIsGivenTheirFollowups() {
        UUID stranger = identity.user("rep.follows.stranger", identity.team("other follows"));
        assertRefused(() -> followups.plan(customer, call(in(1), stranger)), "followup.assignee.notYours");
        signIn.as("supervisor.follows", identity.team("follows"));
        UUID theirs = customers.customer("Bert");
        assertRefused(() -> followups.plan(theirs, call(in(1), stranger)), "followup.assignee.noAccess");
        assertRefused(() -> followups.plan(theirs, call(in(1), UUID.randomUUID())), "followup.assignee.unknown");
        assertThat(followups.assignees(theirs))
                .extracting(Assignee::name)
                .contains("supervisor.follows")
                .doesNotContain("rep.follows.stranger");
    }

    @Test
    void followupsOfCustomersOutOfScopeAreAsIfTheyWereNotThere() {
        followups.plan(customer, call(in(1)));
        FollowupVersion seen = only().seen();
        signIn.as("rep.follows.deaf", identity.team("other follows"));
        assertRefused(() -> followups.of(customer, 0, 1), "customer.notFound");
        assertRefused(() -> followups.totals(customer), "customer.notFound");
        assertRefused(() -> followups.assignees(customer), "customer.notFound");
        assertRefused(() -> followups.plan(customer, call(in(1))), "customer.notFound");
        assertRefused(() -> followups.change(seen, call(in(2))), "customer.notFound");
        assertRefused(() -> followups.complete(seen, "Done", null), "customer.notFound");
        assertRefused(() -> followups.cancel(seen, ""), "customer.notFound");
        assertRefused(() -> followups.reopen(seen), "customer.notFound");
        assertRefused(() -> followups.remove(seen), "customer.notFound");
    }

    @Test
    void administratorsReadButDoNotPlan() {
        signIn.as("admin.follows");
        assertThat(followups.of(customer, 0, 1)).isEmpty();
        assertThatThrownBy(() -> followups.plan(customer, call(in(1)))).isInstanceOf(AccessDeniedException.class);
    }

    private FollowupSummary only() {
        return followups.of(customer, 0, 2).stream()
                .reduce((one, other) -> null)
                .orElseThrow();
    }

    private FollowupData call(LocalDate day) {
        return call(day, me);
    }

    private static FollowupData call(LocalDate day, UUID assignee) {
        return FollowupData.once(FollowupReason.RETURN_VISIT, "Call", day, assignee);
    }

    private FollowupData saying(String subject) {
        return FollowupData.once(FollowupReason.OTHER, subject, in(1), me);
    }

    private LocalDate in(int days) {
        return LocalDate.now(clock).plusDays(days);
    }

    private static void assertRefused(ThrowingCallable call, String reason) {
        assertThatThrownBy(call).isInstanceOf(RefusedException.class).hasMessage(reason);
    }
}
