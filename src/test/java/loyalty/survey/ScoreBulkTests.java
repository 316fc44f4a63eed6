package loyalty.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import loyalty.OnH2;
import loyalty.customer.CustomerFixture;
import loyalty.identity.IdentityFixture;
import loyalty.identity.SignIn;
import loyalty.shared.RefusedException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@OnH2
class ScoreBulkTests {
    @Autowired
    ScoreBulk bulk;

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
    void aCustomer() {
        signIn.as("supervisor.scores", identity.team("scores"));
        customer = customers.customer("Anna");
    }

    @Test
    void importingTheSameFileAgainAddsNothing() {
        List<ScoreData> file = List.of(score(7, 3), score(7, 3), score(8, 3), score(7, 2));
        UUID first = UUID.randomUUID();
        assertThat(write(first, file)).containsOnly(true);
        assertThat(write(UUID.randomUUID(), file)).containsOnly(false);
        assertThat(scores.totals(customer).scores()).isEqualTo(4);
        assertThat(bulk.customersOf(first)).containsExactly(customer);
    }

    @Test
    void undoingTakesBackOnlyWhatTheImportAdded() {
        scores.give(customer, score(9, 1));
        UUID run = UUID.randomUUID();
        assertThat(write(run, List.of(score(9, 1), score(2, 1)))).containsExactly(false, true);
        assertThat(bulk.undo(run, bulk.customersOf(run))).isEqualTo(1);
        assertThat(scores.of(customer, 0, 9)).extracting(ScoreSummary::score).containsExactly(9);
    }

    @Test
    void reachesOnlyTheCallersCustomersAndOnlyThoseWhoMayImport() {
        signIn.as("supervisor.other", identity.team("other"));
        assertThatThrownBy(() -> write(UUID.randomUUID(), List.of(score(1, 1)))).isInstanceOf(RefusedException.class);
        signIn.as("rep.scores");
        assertThatThrownBy(() -> write(UUID.randomUUID(), List.of())).isInstanceOf(AccessDeniedException.class);
    }

    private List<Boolean> write(UUID importId, List<ScoreData> file) {
        ScoreMatch match = new ScoreMatch();
        return bulk.write(
                importId,
                file.stream()
                        .map(data -> new ImportedScore(customer, data, match.next(customer, data)))
                        .toList());
    }

    private ScoreData score(int score, int daysAgo) {
        return new ScoreData(score, LocalDate.now(clock).minusDays(daysAgo), ScoreSource.SURVEY, null);
    }
}
