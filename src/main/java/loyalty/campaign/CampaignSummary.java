package loyalty.campaign;

import java.time.Instant;
import java.util.UUID;
import loyalty.questionnaire.Wording;
import org.jspecify.annotations.Nullable;

/** A line of the list: the campaign, and how many were invited, asked and have answered. */
public record CampaignSummary(
        UUID id,
        int version,
        CampaignState state,
        CampaignData data,
        UUID questionnaireId,
        Wording questionnaire,
        String openPath,
        String testPath,
        CampaignCounts counts,
        Instant changedAt) {

    CampaignSummary with(@Nullable CampaignCounts counted) {
        CampaignCounts counts = counted == null ? CampaignCounts.NONE : counted;
        return new CampaignSummary(
                id, version, state, data, questionnaireId, questionnaire, openPath, testPath, counts, changedAt);
    }
}
