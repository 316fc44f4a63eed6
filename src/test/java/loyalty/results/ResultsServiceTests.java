package loyalty.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import loyalty.OnH2;
import loyalty.StatementCount;
import loyalty.customer.CustomerFixture;
import loyalty.identity.IdentityFixture;
import loyalty.identity.SignIn;
import loyalty.results.Respondents.Choice;
import loyalty.statistics.NetPromoterScore;
import loyalty.statistics.Share;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@OnH2
class ResultsServiceTests {
    @Autowired
    ResultsService results;

    @Autowired
    Respondents respondents;

    @Autowired
    ResultsFixture fixture;

    @Autowired
    CustomerFixture customers;

    @Autowired
    IdentityFixture identity;

    @Autowired
    SignIn signIn;

    private String supervisor;
    private UUID team;
    private UUID campaign;

    @BeforeEach
    void aCampaignOfATeam() {
        supervisor = IdentityFixture.fresh("supervisor.results");
        team = identity.team(IdentityFixture.fresh("results"));
        signIn.as(supervisor, team);
        campaign = fixture.campaign(fixture.questionnaire());
    }

    @Test
    void countsWhatWasAnswered() {
        fixture.answer(campaign, customers.customer("Pleased"), Map.of("overall", 9, "nps", 10, "buy", List.of("yes")));
        fixture.answer(campaign, customers.customer("Displeased"), Map.of("overall", 3, "nps", 6, "why", "Too slow"));
        fixture.answer(campaign, null, Map.of("overall", 9));
        fixture.begin(campaign, null, true);
        fixture.count();

        AnswerCounts counts = results.of(campaign).counts();

        assertThat(counts.responses()).isEqualTo(3);
        assertThat(counts.of("overall")).isEqualTo(Map.of("9", 2L, "3", 1L));
        assertThat(counts.of("buy")).isEqualTo(Map.of("yes", 1L));
        assertThat(counts.of("why")).isEqualTo(Map.of("", 1L));
        assertThat(NetPromoterScore.of(counts.tally("nps"))).isEqualTo(new NetPromoterScore(1, 0, 1));
    }

    @Test
    void countsNobodyTwice() {
        UUID response = fixture.answer(campaign, null, Map.of("overall", 9));
        fixture.count();
        fixture.note(response);
        fixture.count();

        assertThat(results.of(campaign).counts().responses()).isEqualTo(1);
    }

    @Test
    void addsUpToWhatACountFromTheAnswersGives() {
        IntStream.range(0, 30)
                .forEach(i -> fixture.answer(
                        campaign,
                        i % 3 == 0 ? null : customers.customer("Counted " + i),
                        Map.of("overall", 1 + i % 10, "effort", 1 + i % 7, "buy", List.of(i % 2 == 0 ? "yes" : "no"))));
        fixture.count();
        AnswerCounts kept = results.of(campaign).counts();
        List<GroupedResults> groups = grouped();

        fixture.countAnew(campaign);

        assertThat(kept.responses()).isEqualTo(30);
        assertThat(results.of(campaign).counts()).isEqualTo(kept);
        assertThat(grouped()).isEqualTo(groups);
    }

    private List<GroupedResults> grouped() {
        return Arrays.stream(Grouping.values())
                .map(grouping -> results.by(campaign, grouping))
                .toList();
    }

    @Test
    void showsRatesWithWhatTheyAreOf() {
        fixture.invite(campaign, customers.customer("Asked and answered"), "ANSWERED");
        fixture.invite(campaign, customers.customer("Asked"), "INVITED");
        fixture.invite(campaign, customers.customer("Not asked yet"), "WAITING");

        assertThat(results.of(campaign).responseRate()).isEqualTo(new Share(1, 2));
        assertThat(results.of(campaign).coverage()).isEqualTo(new Share(1, 3));
    }

    @Test
    void countsTheAnswersOfOnesOwnTeamsOnly() {
        fixture.answer(campaign, customers.customer("Of the team"), Map.of("overall", 9));
        UUID elsewhere = identity.team(IdentityFixture.fresh("elsewhere"));
        signIn.as(IdentityFixture.fresh("supervisor.elsewhere"), elsewhere);
        fixture.answer(campaign, customers.customer("Of others"), Map.of("overall", 1));
        fixture.count();
        Choice low = Choice.of("overall", "1", true);
        assertThat(results.of(campaign).counts().of("overall")).isEqualTo(Map.of("1", 1L));
        assertThat(respondents.page(campaign, low, 0, 10))
                .extracting(Respondent::name)
                .containsExactly("Of others");

        signIn.as(supervisor, team);

        assertThat(results.of(campaign).counts().of("overall")).isEqualTo(Map.of("9", 1L));
        assertThat(respondents.page(campaign, low, 0, 10)).isEmpty();
        assertThat(respondents.count(campaign, Choice.of("overall", "9", true))).isOne();
    }

    @Test
    void comparesCampaignsThatAskedTheSame() {
        UUID version = fixture.questionnaire();
        UUID first = fixture.campaign(version);
        UUID second = fixture.campaign(version);
        fixture.campaign(version);
        fixture.answer(first, null, Map.of("overall", 4));
        fixture.answer(second, null, Map.of("overall", 8));
        fixture.count();

        assertThat(results.trend(first)).extracting(TrendPoint::campaignId).containsExactly(first, second);
    }

    @Test
    void asksAFewStatementsHoweverManyAnswered() {
        fixture.answer(campaign, null, Map.of("overall", 4));
        fixture.count();
        results.of(campaign);

        assertThat(StatementCount.during(() -> results.of(campaign))).hasSize(3);
        assertThat(StatementCount.during(() -> results.by(campaign, Grouping.STAGE)))
                .hasSize(1);
        assertThat(StatementCount.during(() -> results.trend(campaign))).hasSize(3);
        assertThat(StatementCount.during(() -> respondents.page(campaign, Choice.of("overall", "4", true), 0, 50)))
                .hasSize(1);
    }

    @Test
    void isNotForReps() {
        signIn.as(IdentityFixture.fresh("rep.results"));

        assertThatThrownBy(() -> results.of(campaign)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> respondents.count(campaign, Choice.of("overall", "4", true)))
                .isInstanceOf(AccessDeniedException.class);
    }
}
