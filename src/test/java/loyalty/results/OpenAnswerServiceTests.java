package loyalty.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import loyalty.OnH2;
import loyalty.StatementCount;
import loyalty.customer.CustomerFixture;
import loyalty.identity.IdentityFixture;
import loyalty.identity.SignIn;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OnH2
class OpenAnswerServiceTests {
    @Autowired
    OpenAnswerService answers;

    @Autowired
    ResultsFixture fixture;

    @Autowired
    CustomerFixture customers;

    @Autowired
    IdentityFixture identity;

    @Autowired
    SignIn signIn;

    private UUID campaign;

    @BeforeEach
    void aCampaignOfATeam() {
        signIn.as(IdentityFixture.fresh("supervisor.words"), identity.team(IdentityFixture.fresh("words")));
        campaign = fixture.campaign(fixture.questionnaire());
    }

    @Test
    void theNewestAnswerComesFirstAndThoseOfOtherTeamsNotAtAll() {
        say(customers.customer("Slow"), "Too slow");
        say(null, "Fine");
        signIn.as(IdentityFixture.fresh("supervisor.others"), identity.team(IdentityFixture.fresh("others")));
        say(customers.customer("Theirs"), "Not for others");
        say(null, "Anonymous");

        assertThat(answers.page(campaign, "why", null, 0, 10))
                .extracting(OpenAnswer::words)
                .containsExactly("Anonymous", "Not for others", "Fine");
        assertThat(answers.count(campaign, "why", null)).isEqualTo(3);
    }

    @Test
    void aTagFindsItsAnswers() {
        UUID slow = say(customers.customer("Slow"), "Too slow");
        say(customers.customer("Fine"), "Fine");
        answers.tag(slow, "why", "Delivery");

        assertThat(answers.page(campaign, "why", "Delivery", 0, 10))
                .extracting(OpenAnswer::responseId)
                .containsExactly(slow);
        assertThat(answers.count(campaign, "why", "Delivery")).isOne();
        assertThat(answers.tags(campaign, "why")).containsExactly(new Theme("Delivery", 1));
    }

    @Test
    void tagsAreCountedWhereTheCallerSeesTheAnswers() {
        answers.tag(say(customers.customer("Slow"), "Too slow"), "why", "Delivery");
        answers.tag(say(null, "Anonymous"), "why", "Delivery");
        assertThat(answers.tags(campaign, "why")).containsExactly(new Theme("Delivery", 2));

        signIn.as(IdentityFixture.fresh("supervisor.others"), identity.team(IdentityFixture.fresh("others")));
        assertThat(answers.count(campaign, "why", "Delivery")).isOne();
        assertThat(answers.tags(campaign, "why")).containsExactly(new Theme("Delivery", 1));
    }

    @Test
    void aPageTakesTwoStatementsAndACountOne() {
        say(customers.customer("Slow"), "Too slow");
        assertThat(StatementCount.during(() -> answers.page(campaign, "why", null, 0, 10)))
                .hasSize(2);
        assertThat(StatementCount.during(() -> answers.count(campaign, "why", null)))
                .hasSize(1);
    }

    private UUID say(@Nullable UUID customer, String words) {
        return fixture.answer(campaign, customer, Map.of("overall", 3, "why", words));
    }
}
