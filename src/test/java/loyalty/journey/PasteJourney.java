package loyalty.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@InBrowser
class PasteJourney {

    @Test
    void pastesABlockOverCellsAndTakesItBackInOneStep(Visitors visitors) {
        Visitor rep = visitors.signedIn("rep.wang", Look.ENGLISH);
        Sheet sheet = Sheet.ofOwnCustomers(rep);
        String company = sheet.cell(1, "company").textContent();
        String number = sheet.cell(0, "number").textContent();

        sheet.focus(0, "company");
        sheet.paste("Pasted & Co\tPRICE\nPasted 2\tQuality\n");

        assertThat(sheet.cell(0, "company")).hasText("Pasted & Co");
        assertThat(sheet.cell(1, "company")).hasText("Pasted 2");
        assertThat(sheet.cell(0, "number")).hasText(number);

        sheet.press("Control+z");

        assertThat(sheet.cell(1, "company")).hasText(company);
    }

    @ParameterizedTest
    @MethodSource("loyalty.journey.Look#languages")
    void saysBeforeManyCellsArePastedWhatWillHappen(Look look, Visitors visitors) {
        Visitor rep = visitors.signedIn("rep.wang", look);
        Sheet sheet = Sheet.ofOwnCustomers(rep);
        String before = sheet.cell(0, "email").textContent();
        String block = IntStream.range(0, 25)
                .mapToObj(i -> i == 3 ? "nonsense" : "pasted%d@example.com".formatted(i))
                .collect(Collectors.joining("\n"));

        sheet.focus(0, "email");
        sheet.paste(block);

        assertThat(rep.named(AriaRole.DIALOG, rep.words("uikit.cells.block.title")))
                .containsText(rep.words("uikit.cells.block.refused", 1));
        rep.lightAndDark("table-paste");
        rep.button("uikit.cells.block.apply", 24).click();
        assertThat(sheet.cell(0, "email")).hasText("pasted0@example.com");
        assertThat(sheet.cell(3, "email")).hasText("nonsense");
        sheet.press("Control+z");
        assertThat(sheet.cell(0, "email")).hasText(before);
    }

    @Test
    void pastesNewCustomersBelowTheLast(Visitors visitors) {
        Visitor rep = visitors.signedIn("rep.wang", Look.ENGLISH);
        Sheet sheet = Sheet.ofOwnCustomers(rep);
        rep.button("table.new").click();
        assertThat(sheet.field()).isFocused();

        sheet.moveTo("name");
        sheet.paste("Journey Paste One\t13900139001\nJourney Paste Two\t13900139002");
        rep.settle();

        Visitor colleague = visitors.signedIn("supervisor.chen", Look.ENGLISH);
        Sheet found = Sheet.open(colleague);
        found.search("Journey Paste");
        assertThat(found.cell(0, "name")).containsText("Journey Paste");
        assertThat(found.cell(1, "name")).containsText("Journey Paste");
    }
}
