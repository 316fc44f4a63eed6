package loyalty.uikit;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import loyalty.journey.Look;
import loyalty.journey.Visitor;
import loyalty.journey.Visitors;

/** A {@link SampleView} as the person before it sees and handles it. */
final class Sheet {
    private static final String CELL = """
            ([index, key]) => {
              const grid = document.querySelector('vaadin-grid.cell-grid');
              const rows = [...(grid?.$?.items.children ?? [])];
              const row = rows.find((tr) => tr.index === index && !tr.hidden && !tr.hasAttribute('loading'));
              return row && [...row.children].find((td) => td._column?.getAttribute('cell-key') === key);
            }
            """;

    private final Visitor visitor;
    private final String table;

    private Sheet(Visitor visitor, String table) {
        this.visitor = visitor;
        this.table = table;
    }

    /** A table of its own for each test; see {@link SampleView} for what its name may say. */
    static Sheet open(Visitors visitors, String name) {
        return open(visitors.visitor(Look.ENGLISH), name + UUID.randomUUID());
    }

    static Sheet open(Visitor visitor, String table) {
        var sheet = new Sheet(visitor, table);
        visitor.open("/sample-table/" + table);
        sheet.waitForRow(0);
        return sheet;
    }

    /** Somebody else at the same table. */
    Sheet another(Visitors visitors) {
        return open(visitors.visitor(Look.ENGLISH), table);
    }

    Page page() {
        return visitor.page();
    }

    void screenshot(String name) {
        visitor.screenshot("cells-" + name);
    }

    SampleTable records() {
        return SampleView.table(table);
    }

    /** The page shows what was typed before the server keeps it. */
    void expectKept(int index, String key, String value) {
        page().waitForCondition(() -> value.equals(records().row(index).get(key)));
    }

    /** Keys by their names, such as Enter or Control+z; anything else is typed letter by letter. */
    void keys(String... keys) {
        for (var key : keys) {
            if (key.matches("[A-Z][A-Za-z]+(\\d|\\+.+)?|F\\d")) {
                page().keyboard().press(key);
            } else {
                page().keyboard().type(key);
            }
        }
    }

    void click(int index, String key) {
        page().evaluate(
                        "key => { const grid = document.querySelector('vaadin-grid.cell-grid');"
                                + " grid.scrollToColumn(grid.querySelector(`[cell-key='${key}']`)); }",
                        key);
        var cell = page().waitForFunction(CELL, List.of(index, key)).asElement();
        Objects.requireNonNull(cell).click();
    }

    /** Selects up to this cell. */
    void shiftClick(int index, String key) {
        page().keyboard().down("Shift");
        click(index, key);
        page().keyboard().up("Shift");
    }

    String clipboard() {
        return (String) page().evaluate("() => navigator.clipboard.readText()");
    }

    void paste(String text) {
        page().evaluate("""
                        text => {
                          const clipboardData = new DataTransfer();
                          clipboardData.setData('text/plain', text);
                          document.querySelector('vaadin-grid.cell-grid').shadowRoot.activeElement.dispatchEvent(
                            new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
                        }
                        """, text);
    }

    /** Composes through an input method, as for Chinese: letters one by one, then what they become. */
    void compose(String letters, String text) {
        CDPSession browser = page().context().newCDPSession(page());
        for (var i = 1; i <= letters.length(); i++) {
            var composition = new JsonObject();
            composition.addProperty("text", letters.substring(0, i));
            composition.addProperty("selectionStart", i);
            composition.addProperty("selectionEnd", i);
            browser.send("Input.imeSetComposition", composition);
        }
        var inserted = new JsonObject();
        inserted.addProperty("text", text);
        browser.send("Input.insertText", inserted);
    }

    void scrollTo(int index) {
        page().evaluate("index => document.querySelector('vaadin-grid.cell-grid').scrollToIndex(index)", index);
        waitForRow(index);
        visitor.settle();
        page().evaluate("() => new Promise(shown => requestAnimationFrame(() => setTimeout(shown, 200)))");
    }

    private void waitForRow(int index) {
        page().waitForFunction("index => (" + CELL + ")([index, 'number'])?._content.textContent", index);
    }

    void expect(int index, String key, String text) {
        page().waitForFunction(
                        "([index, key, text]) => (" + CELL + ")([index, key])?._content.textContent === text",
                        List.of(index, key, text));
    }

    /** On the screen and in the table. */
    void expectSaved(int index, String key, String text) {
        expect(index, key, text);
        page().waitForCondition(() -> records().row(index).get(key).equals(text));
    }

    /** One of the names that the cell's looks go by, such as cell-refused. */
    void expectLook(int index, String key, String part) {
        page().waitForFunction(
                        "([index, key, part]) => (" + CELL + ")([index, key])?.part.contains(part)",
                        List.of(index, key, part));
    }

    void expectFocus(String label) {
        assertThat(field()).hasAttribute("aria-label", label);
        assertThat(field()).isFocused();
    }

    void expectHint(String text) {
        assertThat(page().locator("#cell-hint")).containsText(text);
    }

    Locator field() {
        return page().locator("vaadin-grid.cell-grid textarea[part=cell-field]");
    }

    static Page.LocatorOptions named(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }
}
