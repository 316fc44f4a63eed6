package loyalty.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The chart of complaints on a supervisor's home page: seen, read as a table, taken along, and followed to what is behind it. */
@InBrowser
class ChartJourney {
    private static final Pattern LISTED =
            Pattern.compile(".*/complaints\\?(?=.*list=ALL)(?=.*severity=LOW)(?=.*from=2)(?=.*to=2).*");

    /** A point within a bar of the first series, or none where nothing is painted. */
    private static final String BAR = """
            canvas => {
              const { width, height } = canvas;
              const { data } = canvas.getContext('2d').getImageData(0, 0, width, height);
              const first = (x, y) => [10, 95, 120].every((part, i) => data[(y * width + x) * 4 + i] === part);
              for (let y = height - 1; y > height / 3; y--)
                for (let x = 0; x < width - 4; x++)
                  if (first(x, y) && first(x + 4, y) && first(x, y - 4))
                    return [x + 2, y - 2].map((at) => at * canvas.clientWidth / width);
              return [];
            }
            """;

    @Test
    void isSeenReadTakenAlongAndFollowed(Visitors visitors) throws IOException {
        Visitor supervisor = visitors.signedIn("supervisor.chen", Look.CHINESE);
        supervisor.open("/");
        Locator chart = supervisor.page().locator(".ld-chart").first();
        chart.scrollIntoViewIfNeeded();
        Locator canvas = chart.locator("canvas");
        canvas.scrollIntoViewIfNeeded();
        supervisor.settle();

        followsTheTheme(supervisor.page(), canvas);
        assertThat(new Axe(supervisor.page()).findings()).isEmpty();
        readsAsATable(supervisor, chart);
        isTakenAlong(supervisor, chart);
        supervisor.album("charts");

        Locator stage = chart.locator(".ld-chart-stage");
        stage.focus();
        stage.press("ArrowRight");
        stage.press("End");
        assertThat(chart.locator(".ld-chart-teller")).not().isEmpty();
        stage.press("Enter");
        supervisor.page().waitForURL(LISTED);

        supervisor.page().goBack();
        supervisor.page().locator(".ld-chart").first().scrollIntoViewIfNeeded();
        click(supervisor.page().locator(".ld-chart canvas").first());
        supervisor.page().waitForURL(LISTED);
        assertThat(supervisor
                        .page()
                        .locator("vaadin-grid-cell-content")
                        .filter(new Locator.FilterOptions()
                                .setHasText(supervisor.words("feedback.complaint.severity.LOW")))
                        .first())
                .isVisible();
    }

    private static void followsTheTheme(Page page, Locator canvas) {
        assertThat(bar(canvas)).as("the chart is painted").hasSize(2);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        page.waitForTimeout(600);
        assertThat(bar(canvas)).as("bars have other colours in the dark").isEmpty();
        assertThat(new Axe(page).findings()).isEmpty();
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        page.waitForTimeout(600);
        assertThat(bar(canvas)).hasSize(2);
    }

    private static void readsAsATable(Visitor supervisor, Locator chart) {
        Locator table = supervisor.button("uikit.chart.table").first();
        table.click();
        assertThat(chart.locator("canvas")).not().isVisible();
        assertThat(chart.locator("table")).isVisible();
        assertThat(chart.locator("tbody tr")).hasCount(12);
        assertThat(chart.locator("thead th")).hasCount(5);
        table.click();
        assertThat(chart.locator("canvas")).isVisible();
    }

    private static void isTakenAlong(Visitor supervisor, Locator chart) throws IOException {
        Download image = supervisor
                .page()
                .waitForDownload(
                        () -> supervisor.button("uikit.chart.image").first().click());
        assertThat(Files.readAllBytes(image.path()))
                .startsWith(0x89, 'P', 'N', 'G')
                .hasSizeGreaterThan(10_000);
        assertThat(image.suggestedFilename()).startsWith(supervisor.words("feedback.weeks.received"));

        Download figures = supervisor
                .page()
                .waitForDownload(
                        () -> supervisor.button("uikit.chart.data").first().click());
        String text = Files.readString(figures.path());
        assertThat(text).startsWith("\ufeff" + supervisor.words("feedback.weeks.week") + ",");
        assertThat(text.lines()).hasSize(13);
    }

    private static void click(Locator canvas) {
        canvas.scrollIntoViewIfNeeded();
        canvas.page().waitForTimeout(1_500);
        List<Number> at = bar(canvas);
        canvas.click(new Locator.ClickOptions()
                .setPosition(at.getFirst().doubleValue(), at.getLast().doubleValue()));
    }

    @SuppressWarnings("unchecked")
    private static List<Number> bar(Locator canvas) {
        return (List<Number>) canvas.evaluate(BAR);
    }
}
