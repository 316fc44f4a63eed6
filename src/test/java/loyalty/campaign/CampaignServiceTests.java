package loyalty.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import loyalty.OnH2;
import loyalty.StatementCount;
import loyalty.audit.AuditChange;
import loyalty.audit.AuditHistory;
import loyalty.customer.CustomerFixture;
import loyalty.identity.IdentityFixture;
import loyalty.identity.RunAs;
import loyalty.identity.SignIn;
import loyalty.questionnaire.Asking;
import loyalty.questionnaire.QuestionType;
import loyalty.questionnaire.QuestionnaireContent;
import loyalty.shared.RefusedException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@OnH2
class CampaignServiceTests {
    private static final QuestionnaireContent CONTENT =
            Asking.content(Asking.question("overall", QuestionType.OVERALL));

    @Autowired
    CampaignFixture fixture;

    @Autowired
    CampaignService campaigns;

    @Autowired
    InvitationService invitations;

    @Autowired
    CustomerFixture customers;

    @Autowired
    IdentityFixture identity;

    @Autowired
    SignIn signIn;

    @Autowired
    AuditHistory history;

    UUID version = new UUID(0, 0);

    @BeforeEach
    void somebodyWhoRunsSurveys() {
        signIn.as("supervisor.campaigns", identity.team("campaigns"));
        version = fixture.published(CONTENT);
    }

    @Test
    void whatIsAskedStaysOnceItWasStarted() {
        UUID id = fixture.running(fixture.data(version)).id();
        CampaignData other = fixture.data(fixture.published(CONTENT));
        assertThatThrownBy(() -> campaigns.change(id, 1, other))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("campaign.questionnaire.fixed");
        assertThat(campaigns.open(id).data().versionId()).isEqualTo(version);
    }

    @Test
    void theSecondToChangeItIsTold() {
        UUID id = campaigns.create(fixture.data(version));
        campaigns.move(id, 0, CampaignState.RUNNING);
        assertThatThrownBy(() -> campaigns.move(id, 0, CampaignState.RUNNING))
                .hasMessageContaining("campaign.changedMeanwhile");
        assertThat(history.of(id, false, 0, 9)).extracting(AuditChange::action).containsExactly("started", "created");
    }

    @Test
    void refusesWhatCannotBeAsked() {
        CampaignData good = fixture.data(version);
        var never = new CampaignData(
                good.name(),
                version,
                good.channels(),
                good.startsOn(),
                good.startsOn().minusDays(1),
                null,
                0,
                null,
                LowAction.NONE);
        var draft = new CampaignData(
                good.name(), new UUID(1, 1), good.channels(), good.startsOn(), null, null, 0, null, LowAction.NONE);
        var silent =
                new CampaignData(good.name(), version, Set.of(), good.startsOn(), null, null, 0, null, LowAction.NONE);
        var absurd = new CampaignData(
                good.name(), version, good.channels(), good.startsOn(), null, 0, 0, 11, LowAction.FOLLOW_UP);
        assertThatThrownBy(() -> campaigns.create(never)).hasMessageContaining("campaign.endsOn.beforeStart");
        assertThatThrownBy(() -> campaigns.create(draft)).hasMessageContaining("campaign.questionnaire.missing");
        assertThatThrownBy(() -> campaigns.create(silent)).hasMessageContaining("campaign.channels.missing");
        assertThatThrownBy(() -> campaigns.create(absurd)).hasMessageContaining("campaign.number.outOfRange");
    }

    @Test
    void everybodyInvitesTheirOwnCustomersOnceAndAnAudienceOfNobodyIsRefused() {
        UUID mine = customers.customer("Mine");
        signIn.as("supervisor.elsewhere", identity.team("elsewhere"));
        UUID theirs = customers.customer("Theirs");
        UUID id = fixture.running(fixture.data(version)).id();
        invitations.invite(id, null);
        assertThat(invited(id)).contains(theirs).doesNotContain(mine);
        assertThatThrownBy(() -> invitations.invite(id, null)).hasMessageContaining("campaign.audience.nobody");
        assertThatThrownBy(() -> invitations.invite(id, "view:" + new UUID(1, 1)))
                .hasMessageContaining("campaign.audience.gone");
        assertThatThrownBy(() -> invitations.link(id, mine)).hasMessageContaining("customer.notFound");
    }

    @Test
    void twoWhoInviteAtOnceInviteEachCustomerOnce() throws Exception {
        UUID customer = customers.customer("Wanted");
        UUID id = fixture.running(fixture.data(version)).id();
        Callable<Integer> asMe = RunAs.sameUser(() -> invitations.invite(id, null));
        List<CompletableFuture<Boolean>> both = Stream.of(asMe, asMe)
                .map(one -> CompletableFuture.supplyAsync(() -> tried(one)))
                .toList();
        for (CompletableFuture<Boolean> one : both) one.get();
        assertThat(invited(id)).containsOnlyOnce(customer).doesNotHaveDuplicates();
    }

    @Test
    void listsAndPagesAskFewStatements() {
        UUID id = fixture.running(fixture.data(version)).id();
        invitations.link(id, customers.customer("Asked"));
        assertThat(StatementCount.during(() -> campaigns.find(0, 50))).hasSizeLessThanOrEqualTo(2);
        assertThat(StatementCount.during(() -> campaigns.open(id))).hasSizeLessThanOrEqualTo(2);
        assertThat(StatementCount.during(() -> invitations.find(id, InvitationFilter.ALL, 0, 50)))
                .hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void repsReadAndRunNone() {
        CampaignData data = fixture.data(version);
        signIn.as("rep.campaigns", identity.team("campaigns"));
        assertThat(campaigns.count()).isNotNegative();
        assertThatThrownBy(() -> campaigns.create(data)).isInstanceOf(AccessDeniedException.class);
    }

    private List<UUID> invited(UUID campaign) {
        return invitations.find(campaign, InvitationFilter.ALL, 0, 10_000).stream()
                .map(InvitationSummary::customerId)
                .toList();
    }

    /** The second may find nobody left. */
    private static boolean tried(Callable<Integer> invite) {
        try {
            return invite.call() > 0;
        } catch (RefusedException nobodyLeft) {
            return false;
        } catch (Exception failure) {
            throw new AssertionError(failure);
        }
    }
}
