package loyalty.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import loyalty.OnH2;
import loyalty.customer.CustomerFixture;
import loyalty.customer.CustomerService;
import loyalty.customer.FieldChange;
import loyalty.identity.IdentityFixture;
import loyalty.identity.RunAs;
import loyalty.identity.SignIn;
import loyalty.identity.TeamData;
import loyalty.identity.TeamService;
import loyalty.identity.UserService;
import loyalty.shared.RefusedException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@OnH2
class ComplaintServiceTests {
    @Autowired
    ComplaintService complaints;

    @Autowired
    ComplaintStore store;

    @Autowired
    StepStore steps;

    @Autowired
    FeedbackService feedback;

    @Autowired
    CustomerFixture customers;

    @Autowired
    IdentityFixture identity;

    @Autowired
    UserService users;

    @Autowired
    TeamService teams;

    @Autowired
    CustomerService service;

    @Autowired
    SignIn signIn;

    @Autowired
    RunAs runAs;

    @Autowired
    Clock clock;

    UUID team;
    UUID rep;
    UUID supervisor;
    UUID customer;
    UUID complaint;

    @BeforeEach
    void aComplaintOfACustomerOfMine() {
        team = identity.team("complaining");
        supervisor = identity.user("supervisor.complaining", team);
        rep = signIn.as("rep.complaining", team).id();
        customer = customers.customer("Vera");
        complaint = complaints.open(customer, data(FeedbackKind.COMPLAINT, Severity.HIGH));
    }

    @Test
    void goesFromReceivedToClosedAndKeepsEveryStep() {
        assertThat(feedback.totals(customer).open()).isEqualTo(1);
        supervise(() -> complaints.assign(complaint, 0, rep));
        complaints.start(complaint, 1);
        complaints.note(complaint, " Asked the workshop ");
        complaints.tell(complaint, new ToldCustomer(ToldChannel.PHONE, clock.instant(), "We are looking into it"));
        complaints.answer(complaint, 3, "A new pot is on its way");
        complaints.close(complaint, 4, Verdict.SATISFIED);

        assertThat(current().state()).isEqualTo(ComplaintState.CLOSED);
        assertThat(current().result()).isEqualTo("A new pot is on its way");
        assertThat(current().verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(feedback.totals(customer).open()).isZero();
        assertThat(steps.of(complaint))
                .extracting(ComplaintStep::kind)
                .containsExactly(
                        StepKind.RECEIVED,
                        StepKind.ASSIGNED,
                        StepKind.STARTED,
                        StepKind.NOTED,
                        StepKind.TOLD,
                        StepKind.ANSWERED,
                        StepKind.CLOSED);
        ComplaintStep assigned = steps.of(complaint).get(1);
        assertThat(assigned.byId()).isEqualTo(supervisor);
        assertThat(assigned.assigneeId()).isEqualTo(rep);
        assertThat(assigned.fromState()).isEqualTo(ComplaintState.RECEIVED);
        assertThat(assigned.toState()).isEqualTo(ComplaintState.ASSIGNED);
        assertThat(steps.of(complaint).get(3).words()).isEqualTo("Asked the workshop");
    }

    @Test
    void nobodyClosesWhatNobodyAnswered() {
        assertRefused(() -> complaints.close(complaint, 0, Verdict.UNKNOWN), "feedback.complaint.cannot.CLOSE");
        supervise(() -> complaints.assign(complaint, 0, rep));
        assertRefused(() -> complaints.answer(complaint, 1, "Sorry"), "feedback.complaint.cannot.ANSWER");
        complaints.start(complaint, 1);
        assertRefused(() -> complaints.close(complaint, 2, Verdict.UNKNOWN), "feedback.complaint.cannot.CLOSE");
        assertRefused(() -> complaints.reopen(complaint, 2, "Again"), "feedback.complaint.cannot.REOPEN");
        assertThat(current().state()).isEqualTo(ComplaintState.IN_PROGRESS);
    }

    @Test
    void reopenedItWaitsForSomebodyAgain() {
        answered();
        complaints.reopen(complaint, 3, "It leaks again");
        assertThat(current().state()).isEqualTo(ComplaintState.RECEIVED);
        assertThat(current().assigneeId()).isNull();
        assertThat(current().result()).isNull();
        assertThat(current().clock().answeredAt()).isNull();
        assertThat(feedback.totals(customer).open()).isEqualTo(1);
        assertThat(steps.last(complaint).orElseThrow().words()).isEqualTo("It leaks again");
    }

    @Test
    void workGoesOnlyToWhoMayDoIt() {
        UUID elsewhere = identity.user("rep.elsewhere", identity.team("elsewhere"));
        UUID colleague = identity.user("rep.colleague", team);
        UUID admin = identity.user("admin.complaining");
        for (UUID nobody : List.of(elsewhere, colleague, admin, UUID.randomUUID()))
            supervise(() -> assertRefused(
                    () -> complaints.assign(complaint, 0, nobody), "feedback.complaint.assigneeWithoutReach"));
        assertThatThrownBy(() -> complaints.assign(complaint, 0, rep)).isInstanceOf(AccessDeniedException.class);
        assertThat(current().version()).isZero();
    }

    @Test
    void ofTwoSupervisorsOneAssignsAndTheOtherIsTold() throws Exception {
        UUID other = identity.user("supervisor.quick", team);
        CountDownLatch together = new CountDownLatch(2);
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            List<Future<?>> attempts = new ArrayList<>();
            for (UUID each : List.of(supervisor, other))
                attempts.add(two.submit(() -> {
                    together.countDown();
                    together.await();
                    return runAs.as(each, () -> {
                        complaints.assign(complaint, 0, each);
                        return each;
                    });
                }));
            List<Throwable> refusals = attempts.stream()
                    .map(ComplaintServiceTests::failure)
                    .filter(failure -> failure != null)
                    .toList();
            assertThat(refusals).singleElement().isInstanceOfSatisfying(RefusedException.class, refused -> {
                assertThat(refused).hasMessage("feedback.complaint.assignedMeanwhile");
                assertThat(refused.reason().args())
                        .hasSize(2)
                        .allMatch(name -> name.toString().startsWith("super"));
            });
        }
        assertThat(current().version()).isEqualTo(1);
        assertThat(steps.of(complaint)).hasSize(2);
    }

    @Test
    void whatSomebodyWhoLeavesHadWaitsToBeAssignedAgain() {
        UUID leaving = identity.user(IdentityFixture.fresh("supervisor.leaving"), team);
        supervise(() -> complaints.assign(complaint, 0, leaving));
        runAs.system(() -> {
            users.deactivate(leaving);
            return leaving;
        });
        assertThat(current().state()).isEqualTo(ComplaintState.RECEIVED);
        assertThat(current().assigneeId()).isNull();
        assertThat(steps.last(complaint).orElseThrow().kind()).isEqualTo(StepKind.RETURNED);
    }

    @Test
    void whoLosesTheCustomerLosesTheComplaint() {
        supervise(() -> complaints.assign(complaint, 0, rep));
        UUID colleague = identity.user(IdentityFixture.fresh("rep.complaining"), team);
        supervise(() -> service.change(List.of(new FieldChange(customer, "owner", null, colleague.toString()))));
        assertThat(current().assigneeId()).isNull();
        assertThat(current().state()).isEqualTo(ComplaintState.RECEIVED);
    }

    @Test
    void whoLeavesTheTeamLosesItsComplaints() {
        UUID leaving = identity.user(IdentityFixture.fresh("supervisor.leaving"), team);
        supervise(() -> complaints.assign(complaint, 0, leaving));
        runAs.system(() -> {
            teams.change(team, new TeamData("complaining", Set.of(rep, supervisor)));
            return team;
        });
        assertThat(current().assigneeId()).isNull();
        assertThat(steps.last(complaint).orElseThrow().kind()).isEqualTo(StepKind.RETURNED);
    }

    @Test
    void whoComesLateIsToldWhatHappened() {
        supervise(() -> complaints.assign(complaint, 0, rep));
        complaints.start(complaint, 1);
        assertRefused(() -> complaints.start(complaint, 1), "feedback.complaint.changedMeanwhile");
    }

    @Test
    void onlyComplaintsAndProblemsAreDealtWith() {
        assertRefused(
                () -> complaints.open(customer, data(FeedbackKind.PRAISE, Severity.LOW)),
                "feedback.complaint.noComplaint");
        UUID problem = complaints.open(customer, data(FeedbackKind.PROBLEM, Severity.LOW));
        feedback.change(problem, 0, new FeedbackData(FeedbackKind.WISH, null, "No", LocalDate.now(clock)));
        assertRefused(() -> complaints.note(problem, "?"), "feedback.complaint.gone");
        assertThat(steps.last(problem).orElseThrow().kind()).isEqualTo(StepKind.WITHDRAWN);
    }

    @Test
    void refusesStepsThatSayNothingOrAreYetToCome() {
        assertRefused(() -> complaints.note(complaint, " "), "feedback.complaint.note.missing");
        ToldCustomer tomorrow =
                new ToldCustomer(ToldChannel.SMS, clock.instant().plus(Duration.ofDays(1)), "Soon");
        assertRefused(() -> complaints.tell(complaint, tomorrow), "feedback.complaint.told.future");
        assertRefused(
                () -> complaints.tell(complaint, new ToldCustomer(ToldChannel.SMS, clock.instant(), "")),
                "feedback.complaint.told.missing");
        assertRefused(() -> complaints.note(complaint, "长".repeat(4001)), "feedback.content.tooLong");
    }

    @Test
    void complaintsOfOthersCustomersAreAsIfTheyWereNotThere() {
        answered();
        signIn.as("rep.elsewhere", identity.team("elsewhere"));
        assertRefused(() -> complaints.open(customer, data(FeedbackKind.COMPLAINT, Severity.LOW)), "customer.notFound");
        assertRefused(() -> complaints.start(complaint, 3), "customer.notFound");
        assertRefused(() -> complaints.note(complaint, "Hi"), "customer.notFound");
        assertRefused(() -> complaints.close(complaint, 3, Verdict.SATISFIED), "customer.notFound");
        assertRefused(() -> complaints.reopen(complaint, 3, "Hi"), "customer.notFound");
        assertRefused(() -> complaints.grade(complaint, 3, Severity.LOW), "customer.notFound");
        signIn.as("supervisor.elsewhere", identity.team("elsewhere"));
        assertRefused(() -> complaints.assign(complaint, 3, rep), "customer.notFound");
    }

    private void answered() {
        supervise(() -> complaints.assign(complaint, 0, rep));
        complaints.start(complaint, 1);
        complaints.answer(complaint, 2, "A new pot is on its way");
    }

    private void supervise(Runnable work) {
        runAs.as(supervisor, () -> {
            work.run();
            return supervisor;
        });
    }

    private Complaint current() {
        return store.find(complaint).orElseThrow();
    }

    private ComplaintData data(FeedbackKind kind, Severity severity) {
        return new ComplaintData(
                new FeedbackData(kind, "PRODUCT_QUALITY", "AFTER_SALES", "The pot leaks", LocalDate.now(clock)),
                severity);
    }

    private static @Nullable Throwable failure(Future<?> attempt) {
        try {
            attempt.get();
            return null;
        } catch (Exception failure) {
            return failure.getCause();
        }
    }

    private static void assertRefused(ThrowingCallable call, String reason) {
        assertThatThrownBy(call).isInstanceOf(RefusedException.class).hasMessage(reason);
    }
}
