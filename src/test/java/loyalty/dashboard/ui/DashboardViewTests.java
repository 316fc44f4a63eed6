package loyalty.dashboard.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import loyalty.OnH2;
import loyalty.dashboard.CompanyOfTwelve;
import loyalty.dashboard.CompanyOfTwelve.Company;
import loyalty.dashboard.DashboardNavigation;
import loyalty.dashboard.DashboardQuery;
import loyalty.dashboard.Period;
import loyalty.identity.SignedInAs;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@OnH2
@SignedInAs("supervisor.dashboard")
class DashboardViewTests extends SpringBrowserlessTest {
    private static final Period QUARTER = new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 4, 1));

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration PAUSE = Duration.ofMillis(20);

    @Autowired
    CompanyOfTwelve twelve;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Test
    void showsEachFigureWithItsFormulaItsChangeAndTheWayToItsCustomers() {
        Company company = twelve.found();
        DashboardQuery query = new DashboardQuery(QUARTER, company.filter());
        open(DashboardNavigation.parameters(query).getQueryString());

        awaitFigures();
        assertThat(tile("Churn rate"))
                .isEqualTo("Churn rate 66.7% +16.7 pp vs. 50% before 2 became lost ÷ 3 active or at risk at the start");
        assertThat(tile("Sales")).startsWith("Sales ¥80.00 −33.3% vs. ¥120.00 before +100% vs. ¥40.00 a year ago");
        assertThat($(Anchor.class).all())
                .extracting(Anchor::getHref)
                .anySatisfy(link -> assertThat(link).startsWith("table?").contains("LOST~2026-01-01~2026-04-01"));
    }

    @Test
    void showsTheBenchmarkBesideTheFigure() {
        jdbc.sql(
                        "insert into benchmark (figure, amount, source, of_year) values ('CHURN_RATE', 0.2, 'Institute', 2025)")
                .update();
        try {
            open(DashboardNavigation.parameters(
                            new DashboardQuery(QUARTER, twelve.found().filter()))
                    .getQueryString());
            awaitFigures();
            assertThat(tile("Churn rate")).contains("+46.7 pp vs. 20% in the industry (Institute, 2025)");
        } finally {
            jdbc.sql("delete from benchmark").update();
        }
    }

    @Test
    void keepsWhatIsShownWhenThePeriodMakesNoSense() {
        open("from=2026-01-01&to=2026-03-31");
        DatePicker last = $(DatePicker.class).withCaption("To").single();

        test(last).setValue(LocalDate.of(2025, 1, 1));

        assertThat(last.isInvalid()).isTrue();
        assertThat(last.getErrorMessage()).isEqualTo("The last day comes before the first.");
        test(last).setValue(LocalDate.of(2026, 1, 31));
        assertThat(last.isInvalid()).isFalse();
    }

    @Test
    void takesAGarbledAddressForNone() {
        open("from=2026-13-01&to=x&filter=%7Bx");

        assertThat($(Select.class).withCaption("Period").single().getValue()).isEqualTo(PeriodChoice.THIS_QUARTER);
        LocalDate today = LocalDate.now(clock);
        assertThat($(DatePicker.class).withCaption("To").single().getValue()).isEqualTo(today);
    }

    private static void open(String query) {
        UI.getCurrent().navigate(DashboardNavigation.ROUTE, QueryParameters.fromString(query));
    }

    /** They are counted by another thread. */
    private void awaitFigures() {
        for (long end = System.nanoTime() + PATIENCE.toNanos();
                $(H3.class).all().stream()
                                .noneMatch(heading -> heading.getText().equals("Sales"))
                        && System.nanoTime() < end; ) {
            LockSupport.parkNanos(PAUSE.toNanos());
            roundTrip();
        }
    }

    private String tile(String figure) {
        return $(H3.class).all().stream()
                .filter(heading -> heading.getText().equals(figure))
                .map(heading -> heading.getParent().orElseThrow())
                .map(DashboardViewTests::words)
                .findFirst()
                .orElseThrow();
    }

    private static String words(Component part) {
        return part.getChildren().findAny().isEmpty()
                ? part.getElement().getText()
                : part.getChildren().map(DashboardViewTests::words).collect(Collectors.joining(" "));
    }
}
