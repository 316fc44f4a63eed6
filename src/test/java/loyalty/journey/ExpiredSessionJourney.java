package loyalty.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

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

        rep.page().context().clearCookies();
        sheet.press("Enter");
        rep.page().waitForURL("**/login");
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
}
