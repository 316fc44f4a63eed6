package loyalty.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import loyalty.OnH2;
import loyalty.customer.CustomerFixture;
import loyalty.identity.IdentityFixture;
import loyalty.identity.SignIn;
import loyalty.shared.RefusedException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@OnH2
class ScoreServiceTests {
    @Autowired
    ScoreService scores;

    @Autowired
    CustomerFixture customers;

    @Autowired
    IdentityFixture identity;

    @Autowired
    SignIn signIn;

    @Autowired
    Clock clock;

    UUID customer;

    @BeforeEach
    void aCustomerOfMine() {
        signIn.as("rep.asks", identity.team("asks"));
        customer = customers.customer("Anna");
    }

    @Test
    void keepsScoresNewestFirstWithTheirMean() {
        UUID older = scores.give(customer, score(7, 10));
        UUID newer = scores.give(customer, score(10, 1));
        scores.give(customer, score(9, 20));
        scores.give(customer, score(9, 20));

        assertThat(scores.of(customer, 0, 2)).extracting(ScoreSummary::id).containsExactly(newer, older);
        assertThat(scores.totals(customer).scores()).isEqualTo(4);
        assertThat(scores.totals(customer).average()).isEqualByComparingTo("8.75");
    }

    @Test
    void changesUnlessSomebodyElseDidMeanwhile() {
        UUID id = scores.give(customer, score(7, 10));
        scores.change(id, 0, new ScoreData(4, daysAgo(9), ScoreSource.VISIT, "  Slow \n service "));
        ScoreSummary changed = scores.of(customer, 0, 1).getFirst();
        assertThat(changed.data()).isEqualTo(new ScoreData(4, daysAgo(9), ScoreSource.VISIT, "Slow\nservice"));

        assertRefused(() -> scores.change(id, 0, score(1, 1)), "survey.score.changedMeanwhile");
        RemovedScore removed = scores.remove(id, 1);
        assertRefused(() -> scores.remove(id, 1), "survey.score.gone");
        scores.restore(removed);
        assertThat(scores.of(customer, 0, 1)).containsExactly(changed);
    }

    @Test
    void refusesWhatIsNoScore() {
        assertRefused(() -> scores.give(customer, score(0, 1)), "survey.score.outOfRange");
        assertRefused(() -> scores.give(customer, score(11, 1)), "survey.score.outOfRange");
        assertRefused(() -> scores.give(customer, score(5, -1)), "shared.day.future");
        ScoreData longNote = new ScoreData(5, daysAgo(1), ScoreSource.PHONE, "x".repeat(1001));
        assertRefused(() -> scores.give(customer, longNote), "survey.note.tooLong");
        assertThat(scores.totals(customer).average()).isNull();
    }

    @Test
    void customersOutOfScopeAreAsIfTheyWereNotThere() {
        UUID id = scores.give(customer, score(7, 10));
        signIn.as("rep.faraway", identity.team("faraway"));
        assertRefused(() -> scores.of(customer, 0, 1), "customer.notFound");
        assertRefused(() -> scores.totals(customer), "customer.notFound");
        assertRefused(() -> scores.give(customer, score(1, 1)), "customer.notFound");
        assertRefused(() -> scores.change(id, 0, score(1, 1)), "customer.notFound");
        assertRefused(() -> scores.remove(id, 0), "customer.notFound");
    }

    @Test
    void administratorsReadButDoNotScore() {
        signIn.as("admin.asks");
        assertThat(scores.of(customer, 0, 1)).isEmpty();
        assertThatThrownBy(() -> scores.give(customer, score(1, 1))).isInstanceOf(AccessDeniedException.class);
    }

    private ScoreData score(int score, int daysAgo) {
        return new ScoreData(score, daysAgo(daysAgo), ScoreSource.PHONE, null);
    }

    private LocalDate daysAgo(int days) {
        return LocalDate.now(clock).minusDays(days);
    }

    private static void assertRefused(ThrowingCallable call, String reason) {
        assertThatThrownBy(call).isInstanceOf(RefusedException.class).hasMessage(reason);
    }
}
