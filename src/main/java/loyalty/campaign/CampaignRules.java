package loyalty.campaign;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import loyalty.questionnaire.PublishedQuestionnaires;
import loyalty.questionnaire.Wording;
import loyalty.shared.HumanText;
import loyalty.shared.Message;
import loyalty.shared.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a campaign must be to be kept. */
@Component
class CampaignRules {
    private final PublishedQuestionnaires questionnaires;

    CampaignRules(PublishedQuestionnaires questionnaires) {
        this.questionnaires = questionnaires;
    }

    /** What is wrong, by the name of the component of {@link CampaignData}; empty when it can be kept. */
    Map<String, Message> problems(CampaignData data) {
        Map<String, Message> problems = new LinkedHashMap<>();
        Wording name = clean(data.name());
        if (name.isEmpty()) problems.put("name", Message.of("campaign.name.missing"));
        else if (Math.max(name.en().length(), name.zh().length()) > CampaignData.NAME_LENGTH)
            problems.put("name", Message.of("campaign.name.tooLong", CampaignData.NAME_LENGTH));
        if (!isPublished(data)) problems.put("versionId", Message.of("campaign.questionnaire.missing"));
        if (data.channels().isEmpty()) problems.put("channels", Message.of("campaign.channels.missing"));
        if (data.endsOn() != null && data.endsOn().isBefore(data.startsOn()))
            problems.put("endsOn", Message.of("campaign.endsOn.beforeStart"));
        bounded(problems, "quota", data.quota(), 1, CampaignData.MOST_ANSWERS);
        bounded(problems, "quietDays", data.quietDays(), 0, CampaignData.MOST_QUIET_DAYS);
        bounded(problems, "lowScore", data.lowScore(), 1, 10);
        return problems;
    }

    /** As it is kept; refuses what has problems. */
    CampaignData kept(CampaignData data) {
        problems(data).values().stream().findFirst().ifPresent(problem -> {
            throw new RefusedException(problem);
        });
        return new CampaignData(
                clean(data.name()),
                data.versionId(),
                data.channels(),
                data.startsOn(),
                data.endsOn(),
                data.quota(),
                data.quietDays(),
                data.lowAction() == LowAction.NONE ? null : data.lowScore(),
                data.lowScore() == null ? LowAction.NONE : data.lowAction());
    }

    private boolean isPublished(CampaignData data) {
        try {
            return questionnaires.version(data.versionId()).number() > 0;
        } catch (NoSuchElementException draft) {
            return false;
        }
    }

    private static void bounded(
            Map<String, Message> problems, String field, @Nullable Integer value, int least, int most) {
        if (value != null && (value < least || value > most))
            problems.put(field, Message.of("campaign.number.outOfRange", least, most));
    }

    private static Wording clean(Wording name) {
        return new Wording(HumanText.clean(name.en()), HumanText.clean(name.zh()));
    }
}
