package loyalty.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** From a figure, and from a flow between two stages, to the customers behind it. */
@InBrowser
class DashboardJourney {
    private static final String HALF_A_YEAR = "/dashboard?from=2026-01-01&to=2026-06-30";

    @Test
    void leadsToAsManyCustomersAsTheFigureCounts(Visitors visitors) {
        Visitor supervisor = visitors.signedIn("supervisor.chen", Look.CHINESE);
        supervisor.open(HALF_A_YEAR);
        Locator churn = supervisor
                .page()
                .locator(".ld-dashboard-figure")
                .filter(new Locator.FilterOptions().setHasText(supervisor.words("dashboard.figure.CHURN_RATE")));
        Matcher lost = Pattern.compile("流失 (\\d+) ÷").matcher(churn.innerText());
        assertThat(lost.find()).isTrue();
        supervisor.album("dashboard");

        churn.locator("a").click();

        assertThat(supervisor.page().getByText(supervisor.words("table.count", Integer.valueOf(lost.group(1)))))
                .isVisible();
        assertThat(supervisor.page().locator(".ld-chip")).containsText(supervisor.words("dashboard.behind.LOST"));
    }

    @Test
    void followsAFlowByKeyboard(Visitors visitors) {
        Visitor admin = visitors.signedIn("admin", Look.CHINESE);
        admin.open(HALF_A_YEAR);
        Locator flow = admin.page()
                .locator(".ld-chart")
                .filter(new Locator.FilterOptions().setHasText(admin.words("dashboard.chart.flow")));
        flow.scrollIntoViewIfNeeded();
        Locator stage = flow.locator(".ld-chart-stage");
        assertThat(stage.locator("canvas")).isVisible();
        stage.focus();
        stage.press("ArrowRight");
        assertThat(flow.locator(".ld-chart-teller")).hasText(Pattern.compile(".+ → .+"));
        stage.press("Enter");

        admin.page().waitForURL(Pattern.compile(".*table\\?filter=.*MOVED.*"));
        assertThat(admin.page().locator(".ld-chip")).isVisible();
    }
}
