package loyalty.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Map;
import loyalty.OnH2;
import loyalty.identity.IdentityFixture;
import loyalty.identity.SignIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** Benchmarks hold for everybody, so each test leaves none. */
@OnH2
class BenchmarkServiceTests {
    @Autowired
    BenchmarkService benchmarks;

    @Autowired
    SignIn signIn;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void admin() {
        signIn.as(IdentityFixture.fresh("admin"));
    }

    @AfterEach
    void none() {
        jdbc.sql("delete from benchmark").update();
    }

    @Test
    void isSeenByAllOnceItIsEntered() {
        benchmarks.keep(of(Figure.NPS, "32.5"));
        benchmarks.keep(of(Figure.CSAT, "0.71"));
        benchmarks.keep(of(Figure.NPS, "-5"));
        benchmarks.remove(Figure.CSAT);
        benchmarks.remove(Figure.CHURN_RATE);

        signIn.as(IdentityFixture.fresh("rep"));
        Map<Figure, Benchmark> seen = benchmarks.all();

        assertThat(seen).containsOnlyKeys(Figure.NPS);
        assertThat(seen.get(Figure.NPS)).satisfies(nps -> {
            assertThat(nps.value()).isEqualByComparingTo("-5");
            assertThat(nps.source()).isEqualTo("Institute");
            assertThat(nps.year()).isEqualTo(2025);
        });
        assertThatThrownBy(() -> benchmarks.keep(of(Figure.NPS, "1"))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> benchmarks.remove(Figure.NPS)).isInstanceOf(AccessDeniedException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "NPS, 101, Institute, 2025, value",
        "CSAT, 1.01, Institute, 2025, value",
        "SATISFACTION, 0.9, Institute, 2025, value",
        "CHURN_RATE, -0.01, Institute, 2025, value",
        "CSAT, 0.12345, Institute, 2025, value",
        "CUSTOMERS, 5, Institute, 2025, value",
        "SALES, 5, Institute, 2025, value",
        "NPS, 5, ' ', 2025, source",
        "NPS, 5, Institute, 0, year"
    })
    void whatCannotBeIsRefused(Figure figure, BigDecimal value, String source, int year, String reason) {
        assertThatThrownBy(() -> new Benchmark(figure, value, source, year))
                .hasMessage("dashboard.benchmark." + reason);
    }

    private static Benchmark of(Figure figure, String value) {
        return new Benchmark(figure, new BigDecimal(value), "Institute", 2025);
    }
}
