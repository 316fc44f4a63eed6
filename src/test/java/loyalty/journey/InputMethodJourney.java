package loyalty.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import org.junit.jupiter.api.Test;

@InBrowser
class InputMethodJourney {

    @Test
    void composesInTheFocusedCellWithoutLosingTheFirstLetter(Visitors visitors) {
        Visitor rep = visitors.signedIn("rep.zhao", Look.CHINESE);
        Sheet sheet = Sheet.ofOwnCustomers(rep);
        CDPSession keyboard = rep.page().context().newCDPSession(rep.page());
        sheet.focus(0, "company");

        for (String composed : new String[] {"l", "li", "li ch", "li chun"}) compose(keyboard, composed);
        assertThat(sheet.field()).hasValue("li chun");
        rep.screenshot("table-composing");
        insert(keyboard, "立春茶业");
        sheet.press("Enter");

        assertThat(sheet.cell(0, "company")).hasText("立春茶业");
        sheet.reload();
        sheet.search("立春茶业");
        assertThat(sheet.cell(0, "company")).hasText("立春茶业");
    }

    private static void compose(CDPSession keyboard, String text) {
        var composition = new JsonObject();
        composition.addProperty("text", text);
        composition.addProperty("selectionStart", text.length());
        composition.addProperty("selectionEnd", text.length());
        keyboard.send("Input.imeSetComposition", composition);
    }

    private static void insert(CDPSession keyboard, String text) {
        var chosen = new JsonObject();
        chosen.addProperty("text", text);
        keyboard.send("Input.insertText", chosen);
    }
}
