package loyalty.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A customer typed into the line at the end of a sorted table. */
@InBrowser
class NewRecordJourney {
    private static final String NAME = "Aaaron New Record";

    @Test
    void staysWhereItWasTypedUntilTheTableIsSorted(Visitors visitors) {
        Visitor rep = visitors.signedIn("rep.brown", Look.ENGLISH);
        Sheet sheet = Sheet.ofOwnCustomers(rep);
        sheet.sortBy("name");
        int before = sheet.total();
        String first = sheet.cell(0, "name").textContent();
        sheet.focus(0, "name");
        sheet.press("Control+End");
        String last = sheet.cell(before - 1, "name").textContent();

        typeNewCustomer(rep, sheet);

        assertThat(sheet.count()).hasText(rep.words("table.count", before + 1));
        assertThat(sheet.cell(before - 1, "name")).hasText(last);
        assertThat(sheet.cell(before, "name")).hasText(NAME);
        rep.screenshot("table-new-record");
        sheet.focus(before, "name");
        sheet.press("Control+Home");
        assertThat(sheet.cell(0, "name")).hasText(first);

        sheet.sortBy("number");
        sheet.sortBy("name");

        assertThat(sheet.places("name", NAME)).containsExactly(0);
        assertThat(sheet.count()).hasText(rep.words("table.count", before + 1));

        sheet.focus(0, "name");
        sheet.press("Control+z");

        assertThat(sheet.cell(0, "name")).hasText(first);
        assertThat(sheet.count()).hasText(rep.words("table.count", before));
    }

    private static void typeNewCustomer(Visitor rep, Sheet sheet) {
        rep.button("table.new").click();
        assertThat(sheet.field()).isFocused();
        sheet.moveTo("name");
        sheet.type(NAME, "Tab");
        sheet.type("13900139077", "Enter");
    }
}
