package loyalty.results;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import loyalty.identity.Capability;
import loyalty.identity.Requires;
import loyalty.questionnaire.PublishedQuestionnaires;
import loyalty.results.CampaignFacts.Campaign;
import loyalty.results.CampaignFacts.Reached;
import loyalty.shared.SqlCondition;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What campaigns brought, in figures of the customers within the caller's reach: see {@link ResultReach}. */
@Service
@Transactional(readOnly = true)
@Requires(Capability.SURVEY_RUN)
public class ResultsService {
    private static final AnswerCounts NONE = new AnswerCounts(Map.of());
    private static final int MOST_CAMPAIGNS = 12;

    private final CampaignFacts campaigns;
    private final ResultStore store;
    private final ResultReach reach;
    private final PublishedQuestionnaires questionnaires;

    ResultsService(
            CampaignFacts campaigns, ResultStore store, ResultReach reach, PublishedQuestionnaires questionnaires) {
        this.campaigns = campaigns;
        this.store = store;
        this.reach = reach;
        this.questionnaires = questionnaires;
    }

    public CampaignResults of(UUID campaignId) {
        Campaign campaign = campaigns.campaign(campaignId);
        Reached reached = campaigns.reached(campaignId);
        AnswerCounts counts = store.counts(List.of(campaignId), reach()).getOrDefault(campaignId, NONE);
        return new CampaignResults(
                campaign.name(),
                questionnaires.version(campaign.versionId()),
                reached.responseRate(),
                reached.coverage(),
                counts);
    }

    public GroupedResults by(UUID campaignId, Grouping grouping) {
        return GroupedResults.of(store.groups(campaignId, grouping, reach()));
    }

    /** Campaigns that asked the same and were answered, oldest first; at most twelve. */
    public List<TrendPoint> trend(UUID campaignId) {
        List<Campaign> alike =
                campaigns.withSameQuestionnaire(campaigns.campaign(campaignId).versionId(), MOST_CAMPAIGNS);
        Map<UUID, AnswerCounts> counts =
                store.counts(alike.stream().map(Campaign::id).toList(), reach());
        return alike.stream()
                .map(each ->
                        new TrendPoint(each.id(), each.name(), each.startsOn(), counts.getOrDefault(each.id(), NONE)))
                .filter(point -> point.counts().responses() > 0)
                .toList();
    }

    private SqlCondition reach() {
        return reach.within("t.team_id");
    }
}
