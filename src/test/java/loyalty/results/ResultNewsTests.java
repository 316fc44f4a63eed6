package loyalty.results;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.shared.Registration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import loyalty.OnH2;
import loyalty.identity.IdentityFixture;
import loyalty.identity.SignIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OnH2
class ResultNewsTests {
    @Autowired
    ResultNews news;

    @Autowired
    ResultsFixture fixture;

    @Autowired
    IdentityFixture identity;

    @Autowired
    SignIn signIn;

    private UUID campaign;

    @BeforeEach
    void aCampaign() {
        signIn.as(IdentityFixture.fresh("supervisor.news"), identity.team(IdentityFixture.fresh("news")));
        campaign = fixture.campaign(fixture.questionnaire());
    }

    @Test
    void theVeryFirstAnswerIsToldAndEachAfterIt() {
        AtomicLong told = new AtomicLong();
        Registration listening = news.listen(campaign, told::set);

        answer();
        assertThat(told).hasValue(1);
        answer();
        assertThat(told).hasValue(2);

        listening.remove();
        answer();
        assertThat(told).hasValue(2);
    }

    private void answer() {
        fixture.answer(campaign, null, Map.of("overall", 9));
        fixture.count();
        news.look();
    }
}
