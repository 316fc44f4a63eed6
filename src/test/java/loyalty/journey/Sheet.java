package loyalty.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.stream.IntStream;

/** The loyalty management table, as a person works with it: a row is counted from 0, a column named by its key. */
final class Sheet {
    private static final String SLOT = """
            (grid, [index, key]) => {
              const column = [...grid.querySelectorAll('vaadin-grid-column')]
                .find((each) => each.getAttribute('cell-key') === key);
              const row = [...grid.$.items.children].find((each) => !each.hidden && each.index === index);
              const cell = row && [...row.children].find((each) => each._column === column);
              return cell?._content.slot ?? '';
            }
            """;

    private static final int MOST_COLUMNS = 60;

    private final Visitor visitor;
    private final Page page;
    private final Locator grid;

    Sheet(Visitor visitor) {
        this.visitor = visitor;
        this.page = visitor.page();
        this.grid = page.locator("vaadin-grid.cell-grid");
    }

    static Sheet open(Visitor visitor) {
        visitor.open("/table");
        var sheet = new Sheet(visitor);
        assertThat(sheet.cell(0, "name")).not().isEmpty();
        visitor.settle();
        return sheet;
    }

    /** The table with the customers the visitor looks after. */
    static Sheet ofOwnCustomers(Visitor visitor) {
        Sheet sheet = open(visitor);
        visitor.button("table.view.mine").click();
        visitor.settle();
        return sheet;
    }

    Locator cell(int row, String column) {
        page.waitForCondition(() -> !slot(row, column).isEmpty());
        return page.locator("vaadin-grid-cell-content[slot='%s']".formatted(slot(row, column)));
    }

    private String slot(int row, String column) {
        return (String) grid.evaluate(SLOT, new Object[] {row, column});
    }

    /** The field that typing goes into, whichever cell has the focus. */
    Locator field() {
        return grid.locator(".cell-editor textarea");
    }

    /** The sentence beside the focused cell. */
    Locator reason() {
        return grid.locator("#cell-hint");
    }

    void focus(int row, String column) {
        Locator cell = cell(row, column);
        cell.click();
        assertThat(field()).isFocused();
    }

    void type(String text, String... keys) {
        page.keyboard().type(text);
        press(keys);
    }

    void press(String... keys) {
        for (String key : keys) page.keyboard().press(key);
    }

    /** As after copying in another program. */
    void paste(String block) {
        page.evaluate("text => navigator.clipboard.writeText(text)", block);
        press("Control+v");
    }

    /** The first row on the screen in which this column is filled. */
    int rowWith(String column) {
        return IntStream.range(0, 20)
                .filter(row -> !cell(row, column).textContent().isEmpty())
                .findFirst()
                .orElseThrow();
    }

    /** Moves right within the line until the focus is in this column. */
    void moveTo(String column) {
        String label = visitor.words("customer.field." + column) + ", ";
        press("Home");
        for (int cells = 0; cells < MOST_COLUMNS && !label().startsWith(label); cells++) press("ArrowRight");
        page.waitForCondition(() -> label().startsWith(label));
    }

    private String label() {
        return field().getAttribute("aria-label");
    }

    /** Once upwards, again downwards. */
    void sortBy(String column) {
        String name = visitor.words("customer.field." + column);
        grid.locator("vaadin-grid-sorter")
                .getByText(name, new Locator.GetByTextOptions().setExact(true))
                .click();
        visitor.settle();
    }

    /** How many customers there are, as the table says. */
    Locator count() {
        return page.locator(".ld-table-count");
    }

    int total() {
        return Integer.parseInt(count().textContent().replaceAll("\\D", ""));
    }

    /** The rows on the screen in which the column says this. */
    List<Integer> places(String column, String text) {
        return IntStream.range(0, total() + 1)
                .filter(row -> !slot(row, column).isEmpty()
                        && cell(row, column).textContent().equals(text))
                .boxed()
                .toList();
    }

    void reload() {
        page.reload();
        assertThat(cell(0, "name")).not().isEmpty();
        visitor.settle();
    }

    void search(String text) {
        visitor.named(AriaRole.TEXTBOX, visitor.words("table.search")).fill(text);
        visitor.settle();
    }
}
