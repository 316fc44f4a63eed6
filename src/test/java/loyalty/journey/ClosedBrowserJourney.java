package loyalty.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import loyalty.identity.IdentityFixture;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who closes the browser during an import finds its result when they come back. */
@InBrowser
class ClosedBrowserJourney {
    private static final int ROWS = 20_000;

    @Autowired
    IdentityFixture identity;

    @Test
    void theImportGoesOnAndItsResultWaits(Visitors visitors) {
        String supervisor = IdentityFixture.fresh("supervisor");
        identity.user(supervisor, identity.team("east"));
        Visitor leaving = visitors.visitor(Look.ENGLISH);
        leaving.signIn(supervisor, IdentityFixture.PASSWORD);
        begin(leaving, supervisor);
        leaving.leave();

        Visitor returning = visitors.visitor(Look.ENGLISH);
        returning.signIn(supervisor, IdentityFixture.PASSWORD);
        returning.open("/jobs");
        Locator newest = returning.page().locator(".ld-job").first().getByText(returning.words("job.result"));
        newest.waitFor(new Locator.WaitForOptions().setTimeout(120_000));
        newest.click();

        assertThat(returning.page().locator("#import-created"))
                .hasText("20,000", new HasTextOptions().setTimeout(30_000));
    }

    private static void begin(Visitor visitor, String mark) {
        String file = IntStream.range(0, ROWS)
                .mapToObj(i -> "%s-%d,Left alone\n".formatted(mark, i))
                .collect(Collectors.joining("", "number,name\n", ""));
        visitor.open("/imports/new");
        visitor.page()
                .locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload("left.csv", "text/csv", file.getBytes(StandardCharsets.UTF_8)));
        visitor.page().locator(".ld-import-column").first().waitFor();
        visitor.page().getByText(visitor.words("exchange.columns.next")).click();
        Locator start = visitor.page().getByText("Import 20,000 rows");
        start.waitFor(new Locator.WaitForOptions().setTimeout(60_000));
        start.click();
        visitor.page().locator("vaadin-progress-bar, #import-created").first().waitFor();
    }
}
