package loyalty.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** Each view comes fast over a slow line, and everybody can use it, in light and in dark colours. */
@InBrowser
class EveryViewJourney {
    private static final long MOST_BYTES = 300_000;

    private final SoftAssertions softly = new SoftAssertions();

    @Test
    void viewsOfAnAdministratorAreLightAndAccessible(Visitors visitors) {
        visitEach(
                visitors.visitor(Look.ENGLISH),
                "admin",
                List.of("/settings/loyalty", "/settings/lifecycle", "/settings/models"),
                "/products",
                "/imports",
                "/imports/new",
                "/jobs",
                "/audit",
                "/users",
                "/teams",
                "/permissions",
                "/permissions/compare",
                "/settings/choices",
                "/settings/columns",
                "/settings/review",
                "/settings/message-templates",
                "/settings/calendar",
                "/system",
                "/settings/keys",
                "/settings/security",
                "/personal-data",
                "/settings/complaints",
                "/settings/follow-ups",
                "/settings/protection",
                "/quality",
                "/password",
                "/sessions",
                "/nowhere",
                "/settings/benchmarks");
    }

    @Test
    void viewsOfARepAreLightAndAccessible(Visitors visitors) {
        visitEach(
                visitors.visitor(Look.CHINESE),
                "rep.li",
                List.of(),
                "/followups",
                "/complaints",
                "/feedback",
                "/questionnaires",
                "/interviews",
                "/jobs",
                "/users",
                "/notifications",
                "/notifications/settings");
    }

    @Test
    void viewsOfASupervisorAreLightAndAccessible(Visitors visitors) {
        visitEach(
                visitors.visitor(Look.CHINESE),
                "supervisor.chen",
                List.of("/credit"),
                "/segments",
                "/segments/stage.LOST",
                "/dashboard",
                "/compare",
                "/followups",
                "/followup-board",
                "/lending",
                "/questionnaires",
                "/campaigns",
                "/quality",
                "/pool",
                "/credit/entry/receivables",
                "/credit/entry/payments");
    }

    /**
     * The chart library is part of no view: it comes once, with the first chart, after the page.
     *
     * @param withCharts where charts are in sight at once
     */
    private void visitEach(Visitor visitor, String username, List<String> withCharts, String... views) {
        var transfer = new Transfer(visitor.page());
        visitor.open("/login");
        assertThat(visitor.page().locator("input[name=username]")).isVisible();
        check(visitor, "/login");

        visitor.signIn(username);
        visitor.settle();
        String customer = someCustomer(visitor.page());
        withCharts.stream().limit(1).forEach(view -> {
            visitor.open(view);
            assertThat(visitor.page().locator("canvas").first()).isVisible();
        });
        transfer.received();

        for (String view : Stream.of(List.of("/", "/table", customer), withCharts, List.of(views))
                .flatMap(List::stream)
                .toList()) {
            visitor.open(view);
            visitor.settle();
            softly.assertThat(transfer.received()).as("bytes of %s", view).isLessThan(MOST_BYTES);
            check(visitor, view);
        }
        softly.assertAll();
    }

    /** The home page leads to some. */
    private static String someCustomer(Page home) {
        return "/" + home.locator(".ld-line[href^=customers]").first().getAttribute("href");
    }

    private void check(Visitor visitor, String view) {
        Page page = visitor.page();
        var axe = new Axe(page);
        List<String> light = axe.findings();
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        List<String> dark = axe.contrastFindings();
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        softly.assertThat(light).as("%s in light colours", view).isEmpty();
        softly.assertThat(dark).as("%s in dark colours", view).isEmpty();
    }
}
