package loyalty.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@InBrowser
class ExportJourney {

    @ParameterizedTest
    @MethodSource("loyalty.journey.Look#languages")
    void aSupervisorTakesAlongWhatTheTableShows(Look look, Visitors visitors) throws IOException {
        Visitor supervisor = visitors.signedIn("supervisor.chen", look);
        Sheet sheet = Sheet.open(supervisor);
        String name = sheet.cell(0, "name").textContent();
        sheet.search(sheet.cell(0, "number").textContent());

        Locator file = exportLink(supervisor);
        supervisor.lightAndDark("export");
        Download download = supervisor.page().waitForDownload(file::click);

        assertThat(Files.readAllLines(download.path()))
                .hasSize(2)
                .last()
                .asString()
                .contains(name);
    }

    @Test
    void aRepIsNotOfferedItAndCannotUseAnothersAddress(Visitors visitors) {
        Visitor supervisor = visitors.signedIn("supervisor.chen", Look.ENGLISH);
        Sheet.open(supervisor);
        String address = exportLink(supervisor).getAttribute("href");
        Visitor rep = visitors.signedIn("rep.li", Look.ENGLISH);
        Sheet.open(rep);

        openMore(rep);

        assertThat(rep.page().getByText(rep.words("table.filterRow"))).isVisible();
        assertThat(rep.page().getByText(rep.words("exchange.export.title"))).hasCount(0);
        var answer = rep.page().request().get("/" + address);
        assertThat(answer.headers().get("content-type")).doesNotContain("csv");
        assertThat(answer.text()).doesNotContain("example.com");
    }

    private static Locator exportLink(Visitor visitor) {
        openMore(visitor);
        visitor.named(AriaRole.MENUITEM, visitor.words("exchange.export.title")).click();
        Locator link = visitor.named(AriaRole.LINK, visitor.words("exchange.export.CSV"));
        link.waitFor();
        return link;
    }

    private static void openMore(Visitor visitor) {
        visitor.named(AriaRole.MENUITEM, visitor.words("table.more")).click();
    }
}
