package loyalty.interview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import loyalty.OnH2;
import loyalty.StatementCount;
import loyalty.calendar.WorkingCalendar;
import loyalty.campaign.Call;
import loyalty.campaign.CampaignFixture;
import loyalty.campaign.InvitationState;
import loyalty.customer.CustomerFixture;
import loyalty.identity.IdentityFixture;
import loyalty.identity.Permissions;
import loyalty.identity.RunAs;
import loyalty.identity.SignIn;
import loyalty.interaction.ContactChannel;
import loyalty.interaction.InteractionService;
import loyalty.questionnaire.Answer;
import loyalty.questionnaire.AnswerProblem;
import loyalty.questionnaire.Asking;
import loyalty.questionnaire.Question;
import loyalty.questionnaire.QuestionType;
import loyalty.shared.RefusedException;
import loyalty.survey.ScoreService;
import loyalty.survey.ScoreSource;
import loyalty.survey.ScoreSummary;
import loyalty.uikit.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OnH2
class InterviewServiceTests {
    private static final Question OVERALL = Asking.required(Asking.question("overall", QuestionType.OVERALL));

    @Autowired
    InterviewService interviews;

    @Autowired
    CampaignFixture campaigns;

    @Autowired
    CustomerFixture customers;

    @Autowired
    ScoreService scores;

    @Autowired
    InteractionService contacts;

    @Autowired
    WorkingCalendar calendar;

    @Autowired
    IdentityFixture identity;

    @Autowired
    SignIn signIn;

    @Autowired
    Permissions permissions;

    @Autowired
    RunAs runAs;

    @Autowired
    Clock clock;

    UUID campaign = new UUID(0, 0);

    @BeforeEach
    void aCampaignOfANewTeam() {
        String team = IdentityFixture.fresh("interviews");
        signIn.as("supervisor." + team, identity.team(team));
        campaign = campaigns.running(Asking.content(OVERALL)).id();
    }

    @Test
    void whoAnswersGetsAScoreByPhoneAndIsCalledNoMore() {
        UUID customer = invited("Answers");
        UUID invitation = next().call().invitationId();
        interviews.keep(invitation, OVERALL, new Answer.Rating(9), Language.CHINESE);
        assertThat(interviews.complete(invitation, result(CallOutcome.ANSWERED, null)))
                .isEmpty();
        assertThat(scores.of(customer, 0, 9))
                .extracting(ScoreSummary::score, ScoreSummary::source)
                .containsExactly(tuple(9, ScoreSource.PHONE));
        assertThat(contacts.of(customer, 0, 9))
                .extracting(contact -> contact.data().channel())
                .containsExactly(ContactChannel.PHONE);
        assertThat(interviews.next(campaign)).isEmpty();
        assertThat(interviews.count(campaign)).isZero();
    }

    @Test
    void whatIsMissingKeepsTheCallOpen() {
        invited("Hurries");
        UUID invitation = next().call().invitationId();
        assertThat(interviews.complete(invitation, result(CallOutcome.ANSWERED, null)))
                .containsEntry("overall", AnswerProblem.MISSING);
        assertThat(next().call().invitationId()).isEqualTo(invitation);
    }

    @Test
    void anInterviewThatBrokeOffGoesOnWhereItStopped() {
        invited("Breaks off");
        UUID invitation = next().call().invitationId();
        interviews.keep(invitation, OVERALL, new Answer.Rating(4), Language.CHINESE);
        interviews.release(invitation);
        assertThat(next().answers()).containsEntry("overall", new Answer.Rating(4));
        assertThat(next().call().state()).isEqualTo(InvitationState.BEGUN);
    }

    @Test
    void whoDoesNotAnswerIsCalledAgainHalfAWorkingDayLaterAndGivenUpInTheEnd() {
        invited("Never there");
        Call first = next().call();
        interviews.end(first.invitationId(), result(CallOutcome.NO_ANSWER, null));
        assertThat(interviews.next(campaign)).isEmpty();
        Call after = call(first.invitationId());
        assertThat(after.tries()).isEqualTo(1);
        assertThat(calendar.between(clock.instant(), Objects.requireNonNull(after.nextTryAt())))
                .isCloseTo(Duration.ofHours(4), Duration.ofMinutes(1));
        for (int i = 2; i <= RetryPlan.MOST_TRIES; i++) {
            interviews.take(first.invitationId());
            interviews.end(first.invitationId(), result(CallOutcome.NO_ANSWER, null));
        }
        assertThat(interviews.count(campaign)).isZero();
    }

    @Test
    void aPromisedCallComesFirstAndOnlyWhenItsTimeHasCome() {
        invited("Later");
        Call promised = next().call();
        Instant soon = clock.instant().plusMillis(300);
        interviews.end(promised.invitationId(), result(CallOutcome.CALL_BACK, soon));
        UUID other = invited("Now");
        assertThat(next().call().customerId()).isEqualTo(other);
        interviews.release(next().call().invitationId());
        while (clock.instant().isBefore(soon)) Thread.onSpinWait();
        assertThat(next().call().invitationId()).isEqualTo(promised.invitationId());
        assertThat(call(promised.invitationId()).nextTryAt()).isCloseTo(soon, within(1, ChronoUnit.MILLIS));
    }

    @Test
    void aTimeThatCanNotBePromisedIsRefusedAndNothingIsNoted() {
        invited("Asks for yesterday");
        Call call = next().call();
        Instant now = clock.instant();
        assertRefused(call, now.minusSeconds(60), "interview.callBack.past");
        assertRefused(call, now.plus(Duration.ofDays(61)), "interview.callBack.tooFar");
        assertRefused(call, null, "interview.callBack.missing");
        assertThat(call(call.invitationId()).tries()).isZero();
    }

    private void assertRefused(Call call, @Nullable Instant at, String reason) {
        assertThatThrownBy(() -> interviews.end(call.invitationId(), result(CallOutcome.CALL_BACK, at)))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining(reason);
    }

    @Test
    void aRefusalCanBeUndoneWithItsContact() {
        UUID customer = invited("Refuses");
        Call before = next().call();
        UUID end = interviews.end(before.invitationId(), result(CallOutcome.REFUSED, null));
        assertThat(contacts.of(customer, 0, 9)).hasSize(1);
        assertThat(interviews.next(campaign)).isEmpty();
        interviews.undo(end);
        assertThat(next().call()).isEqualTo(before);
        assertThat(contacts.of(customer, 0, 9)).isEmpty();
        assertThatThrownBy(() -> interviews.undo(end)).hasMessageContaining("interview.undo.late");
    }

    @Test
    void aWrongNumberIsNotCalledAgainAndStandsInTheTimeline() {
        UUID customer = invited("Somebody else");
        interviews.end(next().call().invitationId(), result(CallOutcome.WRONG_NUMBER, null));
        assertThat(interviews.next(campaign)).isEmpty();
        assertThat(interviews.vain(customer, 0, 9))
                .extracting(LoggedCall::outcome)
                .containsExactly(CallOutcome.WRONG_NUMBER);
    }

    @Test
    void colleaguesWhoCallAtTheSameTimeGetDifferentCustomers() {
        List<UUID> all = new ArrayList<>();
        for (int i = 0; i < 8; i++) all.add(customers.withPhone("One of many"));
        campaigns.invite(campaign, all);
        List<CompletableFuture<Optional<UUID>>> taken = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            UUID colleague = identity.user(IdentityFixture.fresh("supervisor.caller"), team());
            Callable<Optional<UUID>> call = () -> runAs.as(
                    colleague,
                    () -> interviews
                            .next(campaign)
                            .map(interview -> interview.call().customerId()));
            taken.add(CompletableFuture.supplyAsync(() -> quietly(call)));
        }
        assertThat(taken.stream().map(CompletableFuture::join).flatMap(Optional::stream))
                .containsExactlyInAnyOrderElementsOf(all);
    }

    @Test
    void whoIsTakenByAColleagueOrOutOfReachIsRefused() {
        invited("Taken");
        UUID invitation = next().call().invitationId();
        signIn.as(IdentityFixture.fresh("supervisor.colleague"), team());
        assertThat(interviews.next(campaign)).isEmpty();
        assertThatThrownBy(() -> interviews.take(invitation)).hasMessageContaining("interview.taken");
        assertThatThrownBy(() -> interviews.keep(invitation, OVERALL, null, Language.CHINESE))
                .hasMessageContaining("interview.taken");
        signIn.as(IdentityFixture.fresh("supervisor.elsewhere"), identity.team("elsewhere"));
        assertThatThrownBy(() -> interviews.take(invitation)).hasMessageContaining("interview.taken");
        assertThat(interviews.count(campaign)).isZero();
    }

    @Test
    void aRepCallsOnlyThoseWhoseNumberTheyMaySee() {
        UUID team = team();
        invited("Of the supervisor");
        signIn.as(IdentityFixture.fresh("rep.caller"), team);
        UUID own = invited("Of the rep");
        assertThat(interviews.find(campaign, 0, 9)).extracting(Call::customerId).containsExactly(own);
        assertThat(next().call().customerId()).isEqualTo(own);
    }

    @Test
    void whoHasNoTelephoneIsNotOnTheList() {
        campaigns.invite(campaign, List.of(customers.customer("No phone")));
        assertThat(interviews.count(campaign)).isZero();
        assertThat(interviews.next(campaign)).isEmpty();
    }

    @Test
    void theListsCostOneStatementEach() {
        invited("One");
        invited("Two");
        invited("Three");
        assertThat(StatementCount.during(() -> interviews.campaigns())).hasSize(1);
        assertThat(StatementCount.during(() -> interviews.find(campaign, 0, 50)))
                .hasSize(1);
        assertThat(StatementCount.during(() -> interviews.count(campaign))).hasSize(1);
        assertThat(StatementCount.during(() -> interviews.next(campaign))).hasSizeLessThanOrEqualTo(12);
    }

    private static <T> T quietly(Callable<T> work) {
        try {
            return work.call();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    private UUID team() {
        return permissions.user().teamIds().iterator().next();
    }

    private UUID invited(String name) {
        UUID customer = customers.withPhone(name);
        campaigns.invite(campaign, List.of(customer));
        return customer;
    }

    private Interview next() {
        return interviews.next(campaign).orElseThrow();
    }

    private Call call(UUID invitation) {
        return interviews.find(campaign, 0, 50).stream()
                .filter(call -> call.invitationId().equals(invitation))
                .findFirst()
                .orElseThrow();
    }

    private CallResult result(CallOutcome outcome, @Nullable Instant callBackAt) {
        return new CallResult(outcome, callBackAt, Language.CHINESE, clock.instant());
    }
}
