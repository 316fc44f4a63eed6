package loyalty.campaign;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import loyalty.questionnaire.QuestionnaireContent;
import loyalty.questionnaire.QuestionnaireService;
import loyalty.questionnaire.Wording;
import org.springframework.stereotype.Component;

/** Campaigns for tests; to be autowired. Somebody must be signed in who may run them. */
@Component
public class CampaignFixture {
    private final QuestionnaireService questionnaires;
    private final CampaignService campaigns;
    private final Clock clock;

    CampaignFixture(QuestionnaireService questionnaires, CampaignService campaigns, Clock clock) {
        this.questionnaires = questionnaires;
        this.campaigns = campaigns;
        this.clock = clock;
    }

    public UUID published(QuestionnaireContent content) {
        return questionnaires.publish(questionnaires.create(content), 0).id();
    }

    public CampaignData data(UUID versionId) {
        return new CampaignData(
                new Wording("How was it?", "感觉如何？"),
                versionId,
                Set.of(Channel.LINK, Channel.OPEN_LINK, Channel.PHONE),
                LocalDate.now(clock),
                null,
                null,
                0,
                null,
                LowAction.NONE);
    }

    public CampaignSummary running(CampaignData data) {
        UUID id = campaigns.create(data);
        campaigns.move(id, 0, CampaignState.RUNNING);
        return campaigns.open(id);
    }

    public CampaignSummary running(QuestionnaireContent content) {
        return running(data(published(content)));
    }
}
