package loyalty.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.Cookie;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@InBrowser
class ExpiredSessionJourney {

    @ParameterizedTest
    @MethodSource("loyalty.journey.Look#languages")
    void whatWasTypedMeanwhileIsOfferedAfterSigningInAgain(Look look, Visitors visitors) {
        Visitor rep = visitors.signedIn("rep.brown", look);
        Sheet sheet = Sheet.ofOwnCustomers(rep);
        String typed = "Typed in an expired session " + look.locale();
        sheet.focus(0, "company");
        sheet.type(typed);

        endSession(rep);
        sheet.press("Enter");
        Locator told = rep.page().getByText(rep.words("shell.sessionExpired.title"));
        assertThat(told).isVisible();
        rep.lightAndDark("session-expired");
        told.click();
        rep.page().waitForURL("**/login");
        rep.settle();
        rep.signIn("rep.brown");
        Sheet.open(rep);

        rep.button("uikit.cells.browser.restore").waitFor();
        rep.lightAndDark("table-restore");
        rep.button("uikit.cells.browser.restore").click();
        rep.settle();
        sheet.reload();
        sheet.search(typed);
        assertThat(sheet.cell(0, "company")).hasText(typed);
    }

    @Test
    void whatStandsInAFormStaysThereToBeCopied(Visitors visitors) {
        Visitor rep = visitors.signedIn("rep.brown", Look.ENGLISH);
        Sheet sheet = Sheet.ofOwnCustomers(rep);
        sheet.focus(0, "name");
        sheet.press("Control+o");
        Locator company = rep.page().locator("[data-field=company] input");
        company.fill("Typed in an expired session");
        endSession(rep);
        rep.page().keyboard().press("Control+s");

        assertThat(rep.page().getByText(rep.words("shell.sessionExpired.text"))).isVisible();
        assertThat(company).hasValue("Typed in an expired session");
    }

    private static void endSession(Visitor visitor) {
        String everyPage = URI.create(visitor.page().url()).resolve("/").toString();
        Cookie ended = new Cookie("JSESSIONID", "ended").setUrl(everyPage);
        visitor.page().context().addCookies(List.of(ended));
    }
}
