package loyalty.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import loyalty.OnH2;
import loyalty.customer.CustomerFixture;
import loyalty.identity.IdentityFixture;
import loyalty.identity.RunAs;
import loyalty.identity.SignIn;
import loyalty.shared.RefusedException;
import loyalty.survey.ScoreData;
import loyalty.survey.ScoreService;
import loyalty.survey.ScoreSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** The weights hold for everybody, so each test leaves those that the product ships. */
@OnH2
class ScoreWeightTests {
    private static final ScoreWeights RELATIONSHIP_FIRST =
            new ScoreWeights(Map.of(ScorePart.SATISFACTION, 10, ScorePart.RELATIONSHIP, 30));

    @Autowired
    ScoreWeightService service;

    @Autowired
    FiguresRefresh figures;

    @Autowired
    ScoreService scores;

    @Autowired
    CustomerFixture customers;

    @Autowired
    SignIn signIn;

    @Autowired
    RunAs runAs;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    UUID dissatisfied;

    /** Nothing bought: no points for the score of 1, all points for a relationship without complaints. */
    @BeforeEach
    void customer() {
        signIn.as(IdentityFixture.fresh("supervisor"));
        dissatisfied = customers.customer("Dissatisfied");
        scores.give(dissatisfied, new ScoreData(1, LocalDate.now(clock), ScoreSource.PHONE, null));
    }

    @AfterEach
    void shipped() {
        save(ScoreWeights.SHIPPED);
    }

    @Test
    void weighsAllScoresAnew() {
        assertThat(score()).isEqualTo(33);

        save(RELATIONSHIP_FIRST);
        figures.worth(() -> false);

        assertThat(score()).isEqualTo(75);
        assertThat(runAs.system(service::weights)).isEqualTo(RELATIONSHIP_FIRST);
    }

    @Test
    void showsBeforehandWhoseScoresWouldMove() {
        WeightPreview same = runAs.system(() -> service.preview(ScoreWeights.SHIPPED));
        assertThat(same.up() + same.down()).isZero();
        assertThat(same.after()).isEqualTo(same.before());
        assertThat(same.before().stream().mapToLong(Long::longValue).sum()).isEqualTo(same.looked());

        WeightPreview one = runAs.system(() -> service.preview(RELATIONSHIP_FIRST, List.of(dissatisfied)));

        assertThat(one.looked()).isOne();
        assertThat(one.up()).isOne();
        assertThat(one.before().get(3)).as("33").isOne();
        assertThat(one.after().get(7)).as("75").isOne();
        assertThat(score()).isEqualTo(33);
    }

    @Test
    void refusesWeightsOfNothingOrBeyondTheirRange() {
        assertThatThrownBy(() -> new ScoreWeights(Map.of())).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> new ScoreWeights(Map.of(ScorePart.AMOUNT, 101)))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> new ScoreWeights(Map.of(ScorePart.AMOUNT, -1, ScorePart.RECENCY, 5)))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void isForAdministratorsOnly() {
        assertThatThrownBy(() -> service.preview(RELATIONSHIP_FIRST)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> service.save(RELATIONSHIP_FIRST)).isInstanceOf(AccessDeniedException.class);
    }

    private void save(ScoreWeights weights) {
        runAs.system(() -> {
            service.save(weights);
            return weights;
        });
    }

    private int score() {
        return jdbc.sql("select loyalty_score from customer_figures where customer_id = :customer")
                .param("customer", dissatisfied)
                .query(Integer.class)
                .single();
    }
}
