package loyalty.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import loyalty.OnH2;
import loyalty.StatementCount;
import loyalty.campaign.CampaignFixture;
import loyalty.campaign.Channel;
import loyalty.customer.CustomerFixture;
import loyalty.identity.RunAs;
import loyalty.identity.SignIn;
import loyalty.questionnaire.Answer;
import loyalty.questionnaire.Asking;
import loyalty.questionnaire.QuestionType;
import loyalty.questionnaire.QuestionnaireContent;
import loyalty.survey.NpsGroup;
import loyalty.survey.Recommendation;
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
    Clock clock;

    @Autowired
    CampaignFixture campaigns;

    @Autowired
    ResponseFixture responses;

    @Autowired
    CustomerFixture customers;

    @Autowired
    ScoreService scores;

    @Autowired
    CustomerResponses history;

    @Autowired
    RunAs runAs;

    @Autowired
    SignIn signIn;

    @Test
    void theRecommendationIsKeptBesideTheScoreAndNeverMadeFromIt() {
        signIn.as("supervisor.answers");
        UUID satisfied = customers.customer("Satisfied, recommends nobody");
        UUID asked = campaigns.running(CONTENT).id();
        responses.answered(
                asked, satisfied, CONTENT, Map.of("overall", new Answer.Rating(10), "recommend", new Answer.Rating(3)));
        assertThat(scores.totals(satisfied).recommendation())
                .isEqualTo(new Recommendation(3, LocalDate.now(clock), ScoreSource.SURVEY))
                .extracting(Recommendation::group)
                .isEqualTo(NpsGroup.DETRACTOR);

        UUID silent = customers.customer("Satisfied, was not asked");
        responses.answered(silent, 10);
        assertThat(scores.totals(silent).recommendation()).isNull();
    }

    @Test
    void whoAsksTheCustomerReadsWhatTheyAnsweredInTheOrderOfTheQuestions() {
        signIn.as("rep.answers");
        UUID mine = customers.customer("Tells all");
        UUID campaign = runAs.system(() -> campaigns.running(CONTENT).id());
        responses.answered(
                campaign, mine, CONTENT, Map.of("why", new Answer.Words("又快又好"), "overall", new Answer.Rating(9)));

        ResponseSummary answered = history.of(mine, 0, 10).getFirst();
        assertThat(answered.channel()).isEqualTo(Channel.LINK);
        assertThat(answered.late()).isFalse();
        assertThat(history.answers(answered.id()))
                .extracting(given -> given.question().code(), GivenAnswer::answer)
                .containsExactly(tuple("overall", new Answer.Rating(9)), tuple("why", new Answer.Words("又快又好")));

        signIn.as("rep.answers.other");
        assertThat(history.of(mine, 0, 10)).isEmpty();
        assertThatThrownBy(() -> history.answers(answered.id())).hasMessage("customer.notFound");
    }

    @Test
    void aPageOfResponsesIsReadWithTwoStatements() {
        signIn.as("rep.answers");
        UUID customer = customers.customer("Answers much");
        for (int i = 0; i < 3; i++) responses.answered(customer, 8);
        assertThat(StatementCount.during(() -> history.of(customer, 0, 20))).hasSizeLessThanOrEqualTo(2);
    }
}
