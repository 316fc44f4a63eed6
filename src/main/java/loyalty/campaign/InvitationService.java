package loyalty.campaign;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import loyalty.audit.AuditEntry;
import loyalty.audit.AuditLog;
import loyalty.customer.Audience;
import loyalty.customer.CustomerAccess;
import loyalty.identity.Capability;
import loyalty.identity.Requires;
import loyalty.publicpage.LinkToken;
import loyalty.shared.RefusedException;
import loyalty.shared.SqlCondition;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whom a campaign asks. Everybody invites customers of their own scope only, and each customer once. */
@Service
@Transactional
public class InvitationService {
    private final CampaignStore campaigns;
    private final InvitationStore invitations;
    private final InvitationList list;
    private final List<Audience> audiences;
    private final CustomerAccess access;
    private final AuditLog audit;
    private final Duration valid;
    private final Clock clock;

    InvitationService(
            CampaignStore campaigns,
            InvitationStore invitations,
            InvitationList list,
            List<Audience> audiences,
            CustomerAccess access,
            AuditLog audit,
            @Value("${loyalty.campaign.link-valid:60d}") Duration valid,
            Clock clock) {
        this.campaigns = campaigns;
        this.invitations = invitations;
        this.list = list;
        this.audiences = audiences;
        this.access = access;
        this.audit = audit;
        this.valid = valid;
        this.clock = clock;
    }

    /** Sets of customers to choose from; all customers of the caller are always one more. */
    @Requires(Capability.SURVEY_RUN)
    @Transactional(readOnly = true)
    public List<Audience.Choice> audiences(Locale locale) {
        return audiences.stream()
                .flatMap(audience -> audience.choices(locale).stream())
                .toList();
    }

    /** @param audience the code of a choice; null for all customers of the caller */
    @Requires(Capability.SURVEY_RUN)
    @Transactional(readOnly = true)
    public AudienceCounts preview(UUID campaignId, @Nullable String audience) {
        Campaign campaign = campaigns.find(campaignId).orElseThrow(CampaignService::gone);
        SqlCondition all = customers(audience);
        SqlCondition uninvited = all.and(invitations.uninvited(campaignId));
        SqlCondition free = uninvited.and(invitations.peaceful(askedSince(campaign)));
        long without = invitations.count(uninvited);
        long fresh = invitations.count(free);
        return new AudienceCounts(invitations.count(all), without - fresh, fresh);
    }

    /**
     * Invites those of the audience who are not invited yet and were left in peace for long enough.
     *
     * @return how many
     */
    @Requires(Capability.SURVEY_RUN)
    public int invite(UUID campaignId, @Nullable String audience) {
        Campaign campaign = campaigns.locked(campaignId).orElseThrow(CampaignService::gone);
        if (campaign.state() == CampaignState.CLOSED) throw new RefusedException("campaign.closedToInvitations");
        List<UUID> customers = invitations.free(campaignId, customers(audience), askedSince(campaign));
        if (customers.isEmpty()) throw new RefusedException("campaign.audience.nobody");
        invitations.invite(campaignId, customers, clock.instant());
        audit.record(AuditEntry.of("invited", AuditedCampaign.TYPE, campaignId, "× " + customers.size()));
        return customers.size();
    }

    /**
     * A link of one customer's own; one of before no longer works.
     *
     * @return the path of the page; it can't be had again, as only a hash of it is kept
     */
    @Requires(Capability.SURVEY_ASK)
    public String link(UUID campaignId, UUID customerId) {
        access.require(customerId, Capability.SURVEY_ASK);
        Campaign campaign = campaigns.locked(campaignId).orElseThrow(CampaignService::gone);
        if (campaign.state() != CampaignState.RUNNING) throw new RefusedException("campaign.notRunning");
        if (!campaign.data().channels().contains(Channel.LINK)) throw new RefusedException("campaign.link.off");
        UUID invitation = invited(campaignId, customerId);
        Instant now = clock.instant();
        String token = LinkToken.next();
        invitations.link(invitation, LinkToken.hash(token), now.plus(valid), now);
        audit.record(AuditEntry.of("shared", AuditedCampaign.TYPE, campaignId));
        return Invitations.path(token);
    }

    private UUID invited(UUID campaignId, UUID customerId) {
        if (invitations.of(campaignId, customerId).isEmpty())
            invitations.invite(campaignId, List.of(customerId), clock.instant());
        var invitation = invitations.of(campaignId, customerId).orElseThrow();
        if (invitation.state() == InvitationState.ANSWERED) throw new RefusedException("campaign.answeredAlready");
        return invitation.id();
    }

    /** Customers of the caller's scope, by state. */
    @Requires(Capability.SURVEY_ASK)
    @Transactional(readOnly = true)
    public List<InvitationSummary> find(UUID campaignId, InvitationFilter filter, int offset, int limit) {
        return list.find(campaignId, filter, access.within(Capability.SURVEY_ASK, "c"), offset, limit);
    }

    @Requires(Capability.SURVEY_ASK)
    @Transactional(readOnly = true)
    public int count(UUID campaignId, InvitationFilter filter) {
        return list.count(campaignId, filter, access.within(Capability.SURVEY_ASK, "c"));
    }

    private SqlCondition customers(@Nullable String audience) {
        SqlCondition scope = access.within(Capability.SURVEY_RUN, "c");
        if (audience == null) return scope;
        return audiences.stream()
                .map(each -> each.customers(audience))
                .flatMap(Optional::stream)
                .findFirst()
                .map(scope::and)
                .orElseThrow(() -> new RefusedException("campaign.audience.gone"));
    }

    private Instant askedSince(Campaign campaign) {
        int quiet = campaign.data().quietDays();
        return clock.instant().minus(Duration.ofDays(quiet));
    }
}
