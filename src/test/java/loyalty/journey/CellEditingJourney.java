package loyalty.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@InBrowser
class CellEditingJourney {

    @ParameterizedTest
    @MethodSource("loyalty.journey.Look#languages")
    void editsWithTheKeyboardAndTakesBack(Look look, Visitors visitors) {
        Visitor rep = visitors.signedIn("rep.li", look);
        Sheet sheet = Sheet.ofOwnCustomers(rep);
        String before = sheet.cell(0, "company").textContent();
        String after = "Journey & Sons " + look.locale();

        sheet.focus(0, "company");
        sheet.type(after, "Enter");

        assertThat(sheet.cell(0, "company")).hasText(after);
        Sheet again = Sheet.ofOwnCustomers(visitors.signedIn("rep.li", look));
        assertThat(again.cell(0, "company")).hasText(after);

        sheet.press("Control+z");

        assertThat(sheet.cell(0, "company")).hasText(before);
        sheet.press("Control+y");
        assertThat(sheet.cell(0, "company")).hasText(after);
        sheet.press("Control+z");
        assertThat(sheet.cell(0, "company")).hasText(before);
    }

    @ParameterizedTest
    @MethodSource("loyalty.journey.Look#languages")
    void keepsWhatCannotBeSavedWithTheReason(Look look, Visitors visitors) {
        Visitor rep = visitors.signedIn("rep.li", look);
        Sheet sheet = Sheet.ofOwnCustomers(rep);
        String before = sheet.cell(1, "email").textContent();

        sheet.focus(1, "email");
        sheet.type("not an address", "Enter", "ArrowUp");

        assertThat(sheet.cell(1, "email")).hasText("not an address");
        assertThat(sheet.reason()).containsText(rep.words("shared.email.atMissing"));
        assertThat(sheet.field()).hasAttribute("aria-invalid", "true");
        rep.lightAndDark("table-invalid-cell");
        Sheet others = Sheet.ofOwnCustomers(visitors.signedIn("rep.li", look));
        assertThat(others.cell(1, "email")).hasText(before);

        sheet.press("Escape");

        assertThat(sheet.cell(1, "email")).hasText(before);
        assertThat(sheet.reason()).isHidden();
    }

    @ParameterizedTest
    @MethodSource("loyalty.journey.Look#languages")
    void escapeLeavesTheCellAsItWas(Look look, Visitors visitors) {
        Sheet sheet = Sheet.ofOwnCustomers(visitors.signedIn("rep.li", look));
        String before = sheet.cell(2, "name").textContent();

        sheet.focus(2, "name");
        sheet.type("nobody", "Escape");

        assertThat(sheet.cell(2, "name")).hasText(before);
        assertThat(sheet.field()).hasValue("");
    }
}
