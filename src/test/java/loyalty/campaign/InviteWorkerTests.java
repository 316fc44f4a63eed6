package loyalty.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import loyalty.OnH2;
import loyalty.audit.AuditLog;
import loyalty.customer.CustomerFixture;
import loyalty.identity.IdentityFixture;
import loyalty.identity.SignIn;
import loyalty.job.JobRun;
import loyalty.job.JobService;
import loyalty.job.JobState;
import loyalty.job.JobSummary;
import loyalty.questionnaire.Asking;
import loyalty.questionnaire.QuestionType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Inviting in the background, two customers at a time. */
@OnH2
class InviteWorkerTests {
    @Autowired
    CampaignFixture fixture;

    @Autowired
    CampaignService campaigns;

    @Autowired
    CampaignStore store;

    @Autowired
    InvitationService invitations;

    @Autowired
    InvitationStore invitationStore;

    @Autowired
    Audiences audiences;

    @Autowired
    AuditLog audit;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    CustomerFixture customers;

    @Autowired
    JobService jobs;

    @Autowired
    IdentityFixture identity;

    @Autowired
    SignIn signIn;

    @Autowired
    Clock clock;

    UUID campaign = new UUID(0, 0);
    List<UUID> everybody = List.of();
    /** Those of no team, whom other tests made, are in everybody's reach. */
    long all;

    @BeforeEach
    void fiveCustomersOfATeamOfTheirOwn() {
        signIn.as("supervisor." + UUID.randomUUID(), identity.team("invited " + UUID.randomUUID()));
        everybody = IntStream.range(0, 5)
                .mapToObj(i -> customers.customer("Invited " + i))
                .toList();
        campaign = fixture.running(Asking.content(Asking.question("overall", QuestionType.OVERALL)))
                .id();
        all = invitations.preview(campaign, null).free();
    }

    @Test
    void afterACrashItGoesOnBehindTheLastWhoIsInvited() {
        var crashing = new Run(2);
        assertThatThrownBy(() -> worker().run(crashing)).hasMessage("Crash");
        assertThat(invited()).hasSize(2);

        var again = new Run(Integer.MAX_VALUE);
        again.checkpoints.addAll(crashing.checkpoints);
        worker().run(again);
        assertThat(invited()).doesNotHaveDuplicates().containsAll(everybody).hasSize((int) all);
        assertThat(again.done).isEqualTo(all);
        assertThat(again.total).isEqualTo(all);
    }

    @Test
    void whoIsInvitedWhenItIsCancelledStaysSo() {
        var cancelled = new Run(Integer.MAX_VALUE);
        cancelled.cancelledAfter = 1;
        worker().run(cancelled);
        assertThat(invited()).hasSize(2);
    }

    @Test
    void aCampaignClosedMeanwhileInvitesNobodyMore() {
        var closing = new Run(Integer.MAX_VALUE);
        campaigns.move(campaign, 1, CampaignState.CLOSED);
        assertThatThrownBy(() -> worker().run(closing)).hasMessageContaining("campaign.closedToInvitations");
        assertThat(invited()).isEmpty();
    }

    @Test
    void theJobTellsHowManyAreInvitedAndLeadsToTheCampaign() {
        UUID job = invitations.begin(campaign, null, Locale.ENGLISH);
        await().pollInSameThread()
                .atMost(30, TimeUnit.SECONDS)
                .until(() -> jobs.find(job).state().finished());
        JobSummary done = jobs.find(job);
        assertThat(done.state()).isEqualTo(JobState.DONE);
        assertThat(done.done()).isEqualTo(all);
        assertThat(invited()).containsAll(everybody).hasSize((int) all);
        assertThat(worker().urlFor(done)).isEqualTo(CampaignNavigation.location(campaign));
        assertThatThrownBy(() -> invitations.begin(campaign, null, Locale.ENGLISH))
                .hasMessageContaining("campaign.audience.nobody");
    }

    private InviteWorker worker() {
        return new InviteWorker(new Inviting(store, invitationStore, 2, clock), audiences, audit, transaction);
    }

    private List<UUID> invited() {
        return invitations.find(campaign, InvitationFilter.ALL, 0, 1000).stream()
                .map(InvitationSummary::customerId)
                .toList();
    }

    /** A run that breaks at one of its checkpoints, before what belongs to it is committed. */
    private final class Run implements JobRun {
        final List<String> checkpoints = new ArrayList<>();
        final int crashingAt;
        int cancelledAfter = Integer.MAX_VALUE;
        long done;
        long total;

        Run(int crashingAt) {
            this.crashingAt = crashingAt;
        }

        @Override
        public UUID jobId() {
            return campaign;
        }

        @Override
        public UUID ownerId() {
            return campaign;
        }

        @Override
        public String payload() {
            return new InviteWorker.Order(campaign, null).payload();
        }

        @Override
        public Optional<String> checkpoint() {
            return checkpoints.isEmpty() ? Optional.empty() : Optional.of(checkpoints.getLast());
        }

        @Override
        public boolean cancelled() {
            return checkpoints.size() >= cancelledAfter;
        }

        @Override
        public void progress(long done, long total) {
            this.done = done;
            this.total = total;
        }

        @Override
        public void checkpoint(String checkpoint) {
            if (checkpoints.size() + 1 == crashingAt) throw new IllegalStateException("Crash");
            checkpoints.add(checkpoint);
        }
    }
}
