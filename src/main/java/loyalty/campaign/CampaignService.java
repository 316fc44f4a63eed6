package loyalty.campaign;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import loyalty.audit.AuditEntry;
import loyalty.audit.AuditLog;
import loyalty.identity.Capability;
import loyalty.identity.Permissions;
import loyalty.identity.Requires;
import loyalty.publicpage.LinkToken;
import loyalty.questionnaire.PublishedQuestionnaire;
import loyalty.questionnaire.PublishedQuestionnaires;
import loyalty.questionnaire.Wording;
import loyalty.shared.Ids;
import loyalty.shared.RefusedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Campaigns: what is asked, from when to when, and whether it runs. Whoever asks customers may read them. */
@Service
@Transactional
public class CampaignService {
    private final CampaignStore campaigns;
    private final CampaignRules rules;
    private final PublishedQuestionnaires questionnaires;
    private final Permissions permissions;
    private final AuditLog audit;
    private final Clock clock;

    CampaignService(
            CampaignStore campaigns,
            CampaignRules rules,
            PublishedQuestionnaires questionnaires,
            Permissions permissions,
            AuditLog audit,
            Clock clock) {
        this.campaigns = campaigns;
        this.rules = rules;
        this.questionnaires = questionnaires;
        this.permissions = permissions;
        this.audit = audit;
        this.clock = clock;
    }

    /** Changed last first. */
    @Requires(Capability.SURVEY_ASK)
    @Transactional(readOnly = true)
    public List<CampaignSummary> find(int offset, int limit) {
        return campaigns.find(offset, limit);
    }

    @Requires(Capability.SURVEY_ASK)
    @Transactional(readOnly = true)
    public int count() {
        return campaigns.count();
    }

    @Requires(Capability.SURVEY_ASK)
    @Transactional(readOnly = true)
    public CampaignSummary open(UUID id) {
        return campaigns.summary(id).orElseThrow(CampaignService::gone);
    }

    /** What a campaign can ask, by title. */
    @Requires(Capability.SURVEY_RUN)
    @Transactional(readOnly = true)
    public List<PublishedQuestionnaire> questionnaires() {
        return questionnaires.list();
    }

    @Requires(Capability.SURVEY_RUN)
    public UUID create(CampaignData data) {
        CampaignData kept = rules.kept(data);
        var campaign = new Campaign(Ids.next(), kept, CampaignState.DRAFT, LinkToken.next(), LinkToken.next(), 0);
        campaigns.insert(campaign, permissions.user().id(), clock.instant());
        note("created", campaign.id(), kept.name());
        return campaign.id();
    }

    /**
     * Once it has been started, what is asked stays: answers were given to it.
     *
     * @param version as it was read; somebody else's change since then is refused as a conflict
     */
    @Requires(Capability.SURVEY_RUN)
    public void change(UUID id, int version, CampaignData data) {
        Campaign before = current(id, version);
        CampaignData kept = rules.kept(data);
        if (kept.equals(before.data())) return;
        boolean asked = before.state() != CampaignState.DRAFT;
        if (asked && !kept.versionId().equals(before.data().versionId()))
            throw new RefusedException("campaign.questionnaire.fixed");
        campaigns.update(id, before.state(), kept, clock.instant());
        note("changed", id, kept.name());
    }

    /** Starts, holds, closes or opens it again; refused where {@link CampaignState#next} does not lead there. */
    @Requires(Capability.SURVEY_RUN)
    public void move(UUID id, int version, CampaignState to) {
        Campaign before = current(id, version);
        if (before.state() == to) return;
        if (!before.state().next().contains(to)) throw new RefusedException("campaign.notNow");
        campaigns.update(id, to, before.data(), clock.instant());
        note(action(before.state(), to), id, before.data().name());
    }

    private static String action(CampaignState from, CampaignState to) {
        return switch (to) {
            case RUNNING -> from == CampaignState.CLOSED ? "reopened" : "started";
            case CLOSED -> "closed";
            case PAUSED, DRAFT -> "putAside";
        };
    }

    private Campaign current(UUID id, int version) {
        Campaign campaign = campaigns.locked(id).orElseThrow(CampaignService::gone);
        if (campaign.version() != version) throw new RefusedException("campaign.changedMeanwhile");
        return campaign;
    }

    private void note(String action, UUID id, Wording name) {
        String named = name.isComplete() ? name.en() + " · " + name.zh() : name.en() + name.zh();
        audit.record(new AuditEntry(action, AuditedCampaign.TYPE, id, null, null, named, false));
    }

    static RefusedException gone() {
        return new RefusedException("campaign.gone");
    }
}
