package loyalty.response;

import java.util.Map;
import java.util.UUID;
import loyalty.campaign.Asked;
import loyalty.campaign.CampaignFixture;
import loyalty.campaign.InvitationService;
import loyalty.campaign.Invitations;
import loyalty.identity.RunAs;
import loyalty.questionnaire.Answer;
import loyalty.questionnaire.Asking;
import loyalty.questionnaire.QuestionType;
import loyalty.questionnaire.QuestionnaireContent;
import loyalty.uikit.Language;
import org.springframework.stereotype.Component;

/** Answers for tests of any module: to be autowired. */
@Component
public class ResponseFixture {
    private final CampaignFixture campaigns;
    private final InvitationService links;
    private final Invitations invitations;
    private final Responses responses;
    private final RunAs runAs;

    ResponseFixture(
            CampaignFixture campaigns,
            InvitationService links,
            Invitations invitations,
            Responses responses,
            RunAs runAs) {
        this.campaigns = campaigns;
        this.links = links;
        this.invitations = invitations;
        this.responses = responses;
        this.runAs = runAs;
    }

    /** A complete response of the customer in a campaign of its own, whoever is signed in. */
    public void answered(UUID customer, int overall) {
        QuestionnaireContent content = Asking.content(Asking.question("overall", QuestionType.OVERALL));
        UUID campaign = runAs.system(() -> campaigns.running(content).id());
        answered(campaign, customer, content, Map.of("overall", new Answer.Rating(overall)));
    }

    public void answered(UUID campaign, UUID customer, QuestionnaireContent content, Map<String, Answer> answers) {
        Asked asked = invitations.byToken(token(campaign, customer)).orElseThrow();
        UUID response = responses.begin(asked, null, Language.ENGLISH, null).id();
        responses.keep(response, content.questions(), answers);
        if (!responses.complete(response, asked).isEmpty()) throw new AssertionError("Not complete");
    }

    private String token(UUID campaign, UUID customer) {
        String path = runAs.system(() -> links.link(campaign, customer));
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
