package loyalty.campaign;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import loyalty.consent.ConsentPurpose;
import loyalty.shared.RefusedException;
import loyalty.shared.SqlCondition;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Invites some customers after others, so that an audience of any size is never in memory as a whole. */
@Component
class Inviting {
    static final UUID BEFORE_ALL = new UUID(0, 0);

    private final CampaignStore campaigns;
    private final InvitationStore invitations;
    private final int chunk;
    private final Clock clock;

    Inviting(
            CampaignStore campaigns,
            InvitationStore invitations,
            @Value("${loyalty.campaign.invited-at-once:2000}") int chunk,
            Clock clock) {
        this.campaigns = campaigns;
        this.invitations = invitations;
        this.chunk = chunk;
        this.clock = clock;
    }

    /**
     * Invites the next who are not invited yet and were left in peace for long enough, and take part in surveys. Nobody else does so at the same
     * time: the campaign is held until the end of the transaction.
     *
     * @param after the last of those before
     * @return who they are, in the order of their ids; nobody only when nobody is left
     */
    @Transactional(propagation = Propagation.MANDATORY)
    List<UUID> next(UUID campaignId, SqlCondition customers, UUID after) {
        Campaign campaign = campaigns.locked(campaignId).orElseThrow(CampaignService::gone);
        if (campaign.state() == CampaignState.CLOSED) throw new RefusedException("campaign.closedToInvitations");
        List<UUID> next = invitations.firstOf(free(campaign, customers), after, chunk);
        invitations.invite(campaignId, next, clock.instant());
        return next;
    }

    long count(UUID campaignId, SqlCondition customers) {
        Campaign campaign = campaigns.find(campaignId).orElseThrow(CampaignService::gone);
        return invitations.count(free(campaign, customers));
    }

    private SqlCondition free(Campaign campaign, SqlCondition customers) {
        Instant askedSince =
                clock.instant().minus(Duration.ofDays(campaign.data().quietDays()));
        return customers
                .and(invitations.uninvited(campaign.id()))
                .and(invitations.peaceful(askedSince))
                .and(ConsentPurpose.SURVEY.allowed());
    }
}
