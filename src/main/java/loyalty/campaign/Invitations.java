package loyalty.campaign;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import loyalty.campaign.InvitationStore.Invitation;
import loyalty.publicpage.LinkToken;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whom a link or an interviewer's choice stands for. Whoever has the link needs no further permission. */
@Component
@Transactional
public class Invitations {
    /** Where the questions are answered, before the token. */
    public static final String PATH = "s";

    private final CampaignStore campaigns;
    private final InvitationStore invitations;
    private final CompleteAnswers answers;
    private final Clock clock;

    Invitations(CampaignStore campaigns, InvitationStore invitations, CompleteAnswers answers, Clock clock) {
        this.campaigns = campaigns;
        this.invitations = invitations;
        this.answers = answers;
        this.clock = clock;
    }

    static String path(String token) {
        return "/" + PATH + "/" + token;
    }

    /** Empty for tokens that were altered, have expired or never were. */
    @Transactional(readOnly = true)
    public Optional<Asked> byToken(String token) {
        return invitations
                .byToken(LinkToken.hash(token), clock.instant())
                .map(this::asked)
                .or(() -> campaigns.byOpenToken(token).flatMap(campaign -> atOpenAddress(campaign, token)));
    }

    @Transactional(readOnly = true)
    public Optional<Asked> byId(UUID invitationId) {
        return invitations.find(invitationId).map(this::asked);
    }

    /** Somebody gave their first answer. */
    public void begun(UUID invitationId) {
        invitations.reached(invitationId, InvitationState.BEGUN, clock.instant());
    }

    /** All is answered; the link takes nothing more. */
    public void answered(UUID invitationId) {
        invitations.reached(invitationId, InvitationState.ANSWERED, clock.instant());
    }

    /** What the campaign wants done for a customer who gave this overall score. */
    @Transactional(readOnly = true)
    public LowAction actionFor(UUID campaignId, int score) {
        CampaignData campaign = campaigns.find(campaignId).orElseThrow().data();
        Integer low = campaign.lowScore();
        return low != null && score <= low ? campaign.lowAction() : LowAction.NONE;
    }

    private Asked asked(Invitation invitation) {
        Campaign campaign = campaigns.find(invitation.campaignId()).orElseThrow();
        boolean answered = invitation.state() == InvitationState.ANSWERED;
        return new Asked(
                campaign.id(),
                campaign.data().name(),
                campaign.data().versionId(),
                invitation.id(),
                invitation.customerId(),
                Channel.LINK,
                answered ? Standing.ANSWERED : standing(campaign),
                false);
    }

    private Optional<Asked> atOpenAddress(Campaign campaign, String token) {
        boolean test = campaign.testToken().equals(token);
        if (!test && !campaign.data().channels().contains(Channel.OPEN_LINK)) return Optional.empty();
        Standing standing = test ? Standing.OPEN : standing(campaign);
        return Optional.of(new Asked(
                campaign.id(),
                campaign.data().name(),
                campaign.data().versionId(),
                null,
                null,
                Channel.OPEN_LINK,
                standing,
                test));
    }

    private Standing standing(Campaign campaign) {
        return campaign.standing(LocalDate.now(clock), () -> answers.of(campaign.id()));
    }
}
