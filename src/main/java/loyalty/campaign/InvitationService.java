package loyalty.campaign;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import loyalty.audit.AuditEntry;
import loyalty.audit.AuditLog;
import loyalty.consent.ConsentPurpose;
import loyalty.consent.Consents;
import loyalty.customer.Audience;
import loyalty.customer.CustomerAccess;
import loyalty.identity.Capability;
import loyalty.identity.Requires;
import loyalty.job.JobService;
import loyalty.publicpage.LinkToken;
import loyalty.shared.Message;
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
    private final Audiences audiences;
    private final Inviting inviting;
    private final JobService jobs;
    private final CustomerAccess access;
    private final Consents consents;
    private final AuditLog audit;
    private final Duration valid;
    private final Clock clock;

    InvitationService(
            CampaignStore campaigns,
            InvitationStore invitations,
            InvitationList list,
            Audiences audiences,
            Inviting inviting,
            JobService jobs,
            CustomerAccess access,
            Consents consents,
            AuditLog audit,
            @Value("${loyalty.campaign.link-valid:60d}") Duration valid,
            Clock clock) {
        this.campaigns = campaigns;
        this.invitations = invitations;
        this.list = list;
        this.audiences = audiences;
        this.inviting = inviting;
        this.jobs = jobs;
        this.access = access;
        this.consents = consents;
        this.audit = audit;
        this.valid = valid;
        this.clock = clock;
    }

    /** Sets of customers to choose from; all customers of the caller are always one more. */
    @Requires(Capability.SURVEY_RUN)
    @Transactional(readOnly = true)
    public List<Audience.Choice> audiences(Locale locale) {
        return audiences.choices(locale);
    }

    /** @param audience the code of a choice; null for all customers of the caller */
    @Requires(Capability.SURVEY_RUN)
    @Transactional(readOnly = true)
    public AudienceCounts preview(UUID campaignId, @Nullable String audience) {
        SqlCondition all = audiences.customers(audience);
        long without = invitations.count(all.and(invitations.uninvited(campaignId)));
        long free = inviting.count(campaignId, all);
        return new AudienceCounts(invitations.count(all), without - free, free);
    }

    /**
     * Invites those of the audience who are not invited yet and were left in peace for long enough, all or nobody.
     *
     * @return how many
     */
    @Requires(Capability.SURVEY_RUN)
    public int invite(UUID campaignId, @Nullable String audience) {
        SqlCondition customers = audiences.customers(audience);
        int invited = 0;
        List<UUID> next = inviting.next(campaignId, customers, Inviting.BEFORE_ALL);
        while (!next.isEmpty()) {
            invited += next.size();
            next = inviting.next(campaignId, customers, next.getLast());
        }
        if (invited == 0) throw new RefusedException("campaign.audience.nobody");
        audit.record(AuditEntry.of("invited", AuditedCampaign.TYPE, campaignId, "× " + invited));
        return invited;
    }

    /**
     * As {@link #invite}, in the background; cancelled, those invited so far stay so.
     *
     * @return the job
     */
    @Requires(Capability.SURVEY_RUN)
    public UUID begin(UUID campaignId, @Nullable String audience, Locale locale) {
        Campaign campaign = campaigns.find(campaignId).orElseThrow(CampaignService::gone);
        if (campaign.state() == CampaignState.CLOSED) throw new RefusedException("campaign.closedToInvitations");
        if (inviting.count(campaignId, audiences.customers(audience)) == 0)
            throw new RefusedException("campaign.audience.nobody");
        Message title = Message.of("campaign.inviting", campaign.data().name().in(locale));
        return jobs.start(InviteWorker.KIND, title, new InviteWorker.Order(campaignId, audience).payload());
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
        if (consents.withdrawn(customerId, ConsentPurpose.SURVEY)) throw new RefusedException("campaign.noSurveys");
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
}
