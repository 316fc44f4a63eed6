package loyalty.response;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import loyalty.OnH2;
import loyalty.campaign.CampaignFixture;
import loyalty.customer.CustomerFixture;
import loyalty.identity.SignIn;
import loyalty.questionnaire.Answer;
import loyalty.questionnaire.Asking;
import loyalty.questionnaire.QuestionType;
import loyalty.questionnaire.QuestionnaireContent;
import loyalty.survey.NpsGroup;
import loyalty.survey.ScoreService;
import loyalty.survey.ScoreSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What becomes of a customer's answers. */
@OnH2
class ResponseTests {
    static final QuestionnaireContent CONTENT = Asking.content(
            Asking.question("overall", QuestionType.OVERALL),
            Asking.question("recommend", QuestionType.RECOMMENDATION),
            Asking.question("why", QuestionType.OPEN));

    @Autowired
    CampaignFixture campaigns;

    @Autowired
    ResponseFixture responses;

    @Autowired
    CustomerFixture customers;

    @Autowired
    ScoreService scores;

    @Autowired
    SignIn signIn;

    @Test
    void theRecommendationIsKeptBesideTheScoreAndNeverMadeFromIt() {
        signIn.as("supervisor.answers");
        UUID satisfied = customers.customer("Satisfied, recommends nobody");
        UUID asked = campaigns.running(CONTENT).id();
        responses.answered(
                asked, satisfied, CONTENT, Map.of("overall", new Answer.Rating(10), "recommend", new Answer.Rating(3)));
        assertThat(scores.recommendation(satisfied)).hasValueSatisfying(said -> {
            assertThat(said.rating()).isEqualTo(3);
            assertThat(said.group()).isEqualTo(NpsGroup.DETRACTOR);
            assertThat(said.source()).isEqualTo(ScoreSource.SURVEY);
        });

        UUID silent = customers.customer("Satisfied, was not asked");
        responses.answered(silent, 10);
        assertThat(scores.recommendation(silent)).isEmpty();
    }
}
