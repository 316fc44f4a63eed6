package loyalty.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@InBrowser
class CreditEntryJourney {

    @ParameterizedTest
    @MethodSource("loyalty.journey.Look#languages")
    void pastesReceivablesCorrectsOneInItsCellAndTakesItBack(Look look, Visitors visitors) {
        Visitor supervisor = visitors.signedIn("supervisor.chen", look);
        Sheet customers = Sheet.open(supervisor);
        String customer = customers.cell(0, "number").textContent();
        String day = LocalDate.now().minusDays(3).toString();
        String mark = "J-" + look.suffix() + "-" + System.nanoTime();

        supervisor.open("/credit/entry/receivables");
        Sheet sheet = new Sheet(supervisor);
        sheet.focus(0, "customer");
        sheet.paste("%1$s\t%2$s-1\t%3$s\t%3$s\t\tCNY\t1,200.50\n%1$s\t%2$s-2\t%3$s\t%3$s\t\tXXQ\t10"
                .formatted(customer, mark, day));
        assertThat(sheet.cell(0, "customer")).containsText(customer + " ");
        assertThat(sheet.cell(0, "amount")).containsText("1,200.50");
        sheet.focus(1, "currency");
        assertThat(sheet.reason()).containsText(supervisor.words("credit.currency.unknown", "XXQ"));
        supervisor.album("credit-entry");

        sheet.type("CNY", "Enter");
        assertThat(sheet.cell(1, "customer")).containsText(customer + " ");
        sheet.press("Control+z");
        assertThat(sheet.cell(1, "customer")).not().containsText(customer + " ");
    }
}
