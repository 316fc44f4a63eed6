package loyalty.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every view as people see it; somebody looks at the pictures. */
@InBrowser
class GalleryJourney {

    @ParameterizedTest
    @MethodSource("loyalty.journey.Look#languages")
    void viewsOfASupervisor(Look look, Visitors visitors) {
        Visitor supervisor = visitors.signedIn("supervisor.chen", look);
        Sheet sheet = Sheet.open(supervisor);
        supervisor.lightAndDark("table");
        sheet.focus(0, "name");
        sheet.press("End");
        supervisor.lightAndDark("table-figures");
        sheet.press("Control+o");
        supervisor.page().waitForURL("**/customers/**");
        supervisor.album("customer");
        album(supervisor, "imports", "/imports");
        album(supervisor, "import-new", "/imports/new");
        album(supervisor, "jobs", "/jobs");
        album(supervisor, "audit", "/audit");
    }

    @ParameterizedTest
    @MethodSource("loyalty.journey.Look#languages")
    void theTableOnAPhone(Look look, Visitors visitors) {
        Visitor rep = visitors.signedIn("rep.li", look.onPhone());

        rep.open("/table");

        assertThat(rep.page().locator(".ld-card").first()).isVisible();
        assertThat(rep.page().locator("a[href^='tel:']").first()).isVisible();
        rep.lightAndDark("table");
    }

    @ParameterizedTest
    @MethodSource("loyalty.journey.Look#languages")
    void viewsOfAnAdministrator(Look look, Visitors visitors) {
        Visitor admin = visitors.signedIn("admin", look);
        album(admin, "choices", "/settings/choices");
        album(admin, "columns", "/settings/columns");
        album(admin, "not-found", "/nowhere");
    }

    @ParameterizedTest
    @MethodSource("loyalty.journey.Look#languages")
    void signInPage(Look look, Visitors visitors) {
        album(visitors.visitor(look), "login", "/login");
    }

    private static void album(Visitor visitor, String name, String path) {
        visitor.open(path);
        visitor.settle();
        assertThat(visitor.page().locator("body")).not().isEmpty();
        visitor.album(name);
    }
}
