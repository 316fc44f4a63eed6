package loyalty.results;

import loyalty.questionnaire.QuestionnaireVersion;
import loyalty.questionnaire.Wording;
import loyalty.statistics.Share;

/**
 * What a campaign has brought so far.
 *
 * @param responseRate of those who were asked, who answered; of the whole campaign
 * @param coverage of those who were to be asked, who answered; of the whole campaign
 * @param counts of the answers within the caller's reach
 */
public record CampaignResults(
        Wording name, QuestionnaireVersion asked, Share responseRate, Share coverage, AnswerCounts counts) {

    /** Fewer answers give no figure: it would say more about chance, or about single persons, than about customers. */
    public static final int FEWEST_ANSWERS = 5;
}
