package loyalty.interview;

import java.util.Map;
import loyalty.campaign.Call;
import loyalty.campaign.Channel;
import loyalty.questionnaire.Answer;
import loyalty.questionnaire.QuestionnaireContent;
import loyalty.questionnaire.Wording;

/**
 * Somebody to ask, and what.
 *
 * @param channel by telephone, or in person
 * @param answers given before an earlier talk broke off, by the questions' codes
 */
public record Interview(
        Call call, Wording campaign, Channel channel, QuestionnaireContent content, Map<String, Answer> answers) {
    public Interview {
        answers = Map.copyOf(answers);
    }
}
