package loyalty.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@InBrowser
class ContactDataJourney {
    private static final Pattern MASKED = Pattern.compile(".*\\*\\*\\*\\*.*");
    private static final Pattern CLEAR = Pattern.compile("[\\d +-]{11,}");

    @ParameterizedTest
    @MethodSource("loyalty.journey.Look#languages")
    void aRepSeesTheNumbersOfOwnCustomersOnly(Look look, Visitors visitors) {
        Visitor rep = visitors.signedIn("rep.garcia", look);
        Sheet sheet = Sheet.ofOwnCustomers(rep);
        assertThat(sheet.cell(sheet.rowWith("phone"), "phone")).hasText(CLEAR);

        rep.button("table.view.unowned").click();
        rep.settle();

        int row = sheet.rowWith("phone");
        assertThat(sheet.cell(row, "phone")).hasText(MASKED);
        sheet.focus(row, "phone");
        assertThat(sheet.field()).hasAttribute("aria-readonly", "true");
        rep.lightAndDark("table-masked");
        sheet.type("13800138000", "ArrowDown");
        assertThat(sheet.cell(row, "phone")).hasText(MASKED);
    }

    @ParameterizedTest
    @MethodSource("loyalty.journey.Look#languages")
    void aRepIsKeptFromImportsAndFromAdministrationAlsoByAddress(Look look, Visitors visitors) {
        Visitor rep = visitors.signedIn("rep.garcia", look);

        for (String address : new String[] {"/imports", "/imports/new", "/settings/choices", "/settings/columns"}) {
            rep.open(address);
            assertThat(rep.named(AriaRole.HEADING, rep.words("shell.notAllowed.title")))
                    .isVisible();
        }
        rep.album("not-allowed");
    }
}
