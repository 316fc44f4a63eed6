package loyalty.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import loyalty.identity.IdentityFixture;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A real shop's purchases go in through the browser, once, and out again as a whole. */
@InBrowser
class ImportJourney {
    private static final Path CDNOW = Path.of("../shared/data/cdnow/CDNOW_master.txt");
    private static final double MOST_WAITED = 120_000;

    @Autowired
    IdentityFixture identity;

    @Test
    void importsTheShopsFileAndUndoesIt(Visitors visitors) {
        assumeTrue(Files.exists(CDNOW), () -> "SKIPPED: no " + CDNOW + ", so the real file was not imported");
        Visitor visitor = signedIn(visitors, Look.ENGLISH);

        importFile(visitor, "en");

        assertResult(visitor, "created", "69,659");
        assertResult(visitor, "customersCreated", "23,570");
        assertResult(visitor, "amount", "2,500,315.63");
        visitor.screenshot("import-result");

        importFile(visitor, "again");
        assertResult(visitor, "created", "0");
        assertResult(visitor, "unchanged", "69,659");
        undo(visitor);

        visitor.open("/imports");
        visitor.page().getByText("CDNOW_master.txt").last().click();
        undo(visitor);
        visitor.open("/imports");
        visitor.screenshot("imports");
    }

    private void importFile(Visitor visitor, String name) {
        Page page = visitor.page();
        visitor.open("/imports/new");
        visitor.screenshot("import-upload-" + name);
        page.getByText("Purchases", new Page.GetByTextOptions().setExact(true))
                .last()
                .click();
        visitor.settle();
        page.locator("vaadin-upload input[type=file]").setInputFiles(CDNOW);
        page.locator(".ld-import-column").first().waitFor();
        page.getByRole(AriaRole.COMBOBOX, named("Which product was bought?")).fill("CD");
        page.keyboard().press("Enter");
        page.getByText("Register customers who are not in the table yet").click();
        visitor.screenshot("import-columns-" + name);
        page.getByText("Check the file").click();
        Locator start = page.getByText("Import 69,659 rows");
        start.waitFor(new Locator.WaitForOptions().setTimeout(MOST_WAITED));
        visitor.screenshot("import-check-" + name);
        start.click();
    }

    private static void undo(Visitor visitor) {
        visitor.page().getByText("Undo this import").click();
        assertThat(visitor.page().locator(".ld-import-step .ld-import-state"))
                .hasText(Pattern.compile("Undone"), new HasTextOptions().setTimeout(MOST_WAITED));
    }

    private static void assertResult(Visitor visitor, String name, String figure) {
        assertThat(visitor.page().locator("#import-" + name))
                .hasText(figure, new HasTextOptions().setTimeout(MOST_WAITED));
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private Visitor signedIn(Visitors visitors, Look look) {
        String supervisor = IdentityFixture.fresh("supervisor");
        identity.user(supervisor, identity.team("east"));
        Visitor visitor = visitors.visitor(look);
        visitor.signIn(supervisor, IdentityFixture.PASSWORD);
        return visitor;
    }
}
