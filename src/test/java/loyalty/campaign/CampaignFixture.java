package loyalty.campaign;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import loyalty.message.MessageTemplate;
import loyalty.questionnaire.Asking;
import loyalty.questionnaire.QuestionType;
import loyalty.questionnaire.QuestionnaireContent;
import loyalty.questionnaire.QuestionnaireService;
import loyalty.questionnaire.Wording;
import loyalty.uikit.Language;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Campaigns for tests; to be autowired. Somebody must be signed in who may run them. */
@Component
public class CampaignFixture {
    private final QuestionnaireService questionnaires;
    private final CampaignService campaigns;
    private final InvitationStore invitations;
    private final CampaignMailService mails;
    private final Clock clock;

    CampaignFixture(
            QuestionnaireService questionnaires,
            CampaignService campaigns,
            InvitationStore invitations,
            CampaignMailService mails,
            Clock clock) {
        this.questionnaires = questionnaires;
        this.campaigns = campaigns;
        this.invitations = invitations;
        this.mails = mails;
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

    public UUID running(Set<Channel> channels) {
        CampaignData data = data(published(Asking.content(Asking.question("overall", QuestionType.OVERALL))));
        return running(new CampaignData(
                        data.name(), data.versionId(), channels, data.startsOn(), null, null, 0, null, LowAction.NONE))
                .id();
    }

    /** Only these, whoever else is within reach. */
    @Transactional
    public void invite(UUID campaign, List<UUID> customers) {
        invitations.invite(campaign, customers, clock.instant());
    }

    /** Orders a mail to each. There must be a transaction. */
    public UUID mailing(Collection<UUID> customers) {
        UUID campaign = running(Set.of(Channel.MAIL));
        invite(campaign, List.copyOf(customers));
        mails.invite(campaign, MessageTemplate.INVITATION, Language.ENGLISH);
        return campaign;
    }
}
