package loyalty.campaign;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import loyalty.questionnaire.Wording;
import org.jspecify.annotations.Nullable;

/**
 * What somebody decides about a campaign.
 *
 * @param versionId a published version of a questionnaire
 * @param endsOn the last day; null: until somebody closes it
 * @param quota complete answers that are enough, from 1; null: any number
 * @param quietDays nobody is invited who was asked anything within so many days, 0–3650
 * @param lowScore at or below this overall score, 1–10, the action is done; null: for none
 */
public record CampaignData(
        Wording name,
        UUID versionId,
        Set<Channel> channels,
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable Integer quota,
        int quietDays,
        @Nullable Integer lowScore,
        LowAction lowAction) {
    public static final int NAME_LENGTH = 200;
    public static final int MOST_QUIET_DAYS = 3650;
    public static final int MOST_ANSWERS = 10_000_000;

    public CampaignData {
        channels = Set.copyOf(channels);
    }
}
