package loyalty.uikit;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import loyalty.journey.InBrowser;
import loyalty.journey.Visitors;
import org.junit.jupiter.api.Test;

/** Whole blocks of a table that is edited like a spreadsheet: copied, pasted, filled. */
@InBrowser
class CellBlockJourney {

    @Test
    void aBlockFromExcelIsPastedAndUndoneAsOne(Visitors visitors) {
        var sheet = Sheet.open(visitors, "paste");
        var before = sheet.records().row(1).get("name");
        sheet.click(0, "name");
        sheet.paste("甲\t1391\r\n\"乙\r\n\"\"二\"\"\"\t1392\r\n");

        sheet.expect(0, "name", "甲");
        sheet.expect(1, "phone", "1392");
        sheet.expectKept(1, "name", "乙\n\"二\"");

        sheet.keys("Control+z");
        sheet.expect(1, "name", before);
        sheet.keys("Control+y");
        sheet.expect(0, "name", "甲");
    }

    @Test
    void aLargeBlockIsShownBeforeItIsPasted(Visitors visitors) {
        var sheet = Sheet.open(visitors, "preview");
        var before = sheet.records().row(11).get("name");
        sheet.click(0, "name");
        sheet.paste(lines(12, "new\t139\tregular\tnever"));

        var dialog = sheet.page().locator("vaadin-dialog");
        assertThat(dialog).containsText("48 cells in 12 rows");
        assertThat(dialog).containsText("12 cells can't be saved");
        sheet.screenshot("preview");
        sheet.page().locator("vaadin-button", Sheet.named("Change 35 cells")).click();

        sheet.expect(11, "name", "new");
        sheet.expectLook(11, "born", "cell-refused");
        assertThat(sheet.field()).isFocused();
        sheet.keys("Control+z");
        sheet.expectSaved(11, "name", before);
    }

    @Test
    void copiesAllSelectedRowsAlsoThoseNeverSeen(Visitors visitors) {
        var sheet = Sheet.open(visitors, "copy");
        sheet.click(0, "name");
        sheet.scrollTo(700);
        sheet.shiftClick(702, "phone");
        assertThat(sheet.page().locator(".cell-statistics")).containsText("of the 703 lines selected");
        sheet.keys("Control+c");

        assertThat(sheet.page().locator("[part=cell-bar]")).hasText("703 lines copied");
        var copied = sheet.clipboard().split("\r\n");
        assertThat(copied).hasSize(703);
        assertThat(IntStream.of(0, 350, 702).mapToObj(i -> copied[i]))
                .containsExactlyElementsOf(IntStream.of(0, 350, 702)
                        .mapToObj(sheet.records()::row)
                        .map(row -> row.get("name") + "\t" + row.get("phone"))
                        .toList());
    }

    @Test
    void withoutTlsTheSecondCopyingHasWhatTheFirstFetched(Visitors visitors) {
        var sheet = Sheet.open(visitors, "plain");
        sheet.page().evaluate("() => Object.defineProperty(navigator, 'clipboard', { value: undefined })");
        sheet.click(0, "name");
        sheet.scrollTo(700);
        sheet.shiftClick(700, "name");
        sheet.keys("Control+c");
        assertThat(sheet.page().locator("[part=cell-bar]")).containsText("Press Ctrl + C once more");

        sheet.keys("Control+c", "Control+Home", "ArrowRight", "Control+v");

        assertThat(sheet.page().locator("vaadin-dialog")).containsText("701 cells in 701 rows");
    }

    @Test
    void saysHowManyCellsCanBeCopiedAtOnce(Visitors visitors) {
        var sheet = Sheet.open(visitors, "all");
        sheet.click(0, "name");
        sheet.keys("Control+a", "Control+c");

        assertThat(sheet.page().locator("[part=cell-bar]"))
                .hasText("You selected 1,000,001 cells. At most 10,000 can be copied at once:"
                        + " select fewer lines, or export. Nothing was copied");
    }

    @Test
    void aBlockTooWideForTheTableChangesNothing(Visitors visitors) {
        var sheet = Sheet.open(visitors, "wide");
        sheet.click(0, "d");
        sheet.paste("1\t2\t3");

        assertThat(sheet.page().locator("[part=cell-bar]")).containsText("The block has 3 columns");
        assertThat(sheet.records().row(0).get("d")).isEmpty();
    }

    @Test
    void fillsDownAndIntoAllSelectedCells(Visitors visitors) {
        var sheet = Sheet.open(visitors, "fill");
        sheet.click(0, "type");
        sheet.keys("Shift+ArrowDown", "Shift+ArrowDown", "Control+d");
        sheet.expect(2, "type", "贵宾 VIP");

        sheet.click(0, "score");
        sheet.keys("Shift+ArrowDown", "Shift+ArrowDown", "7", "Control+Enter");
        IntStream.range(0, 3).forEach(i -> sheet.expect(i, "score", "7"));

        assertThat(sheet.page().locator(".cell-statistics")).hasText("Count 3 · Sum 21 · Mean 7");
        sheet.keys("Delete");
        sheet.expect(1, "score", "");
    }

    @Test
    void overlongAndOddTextsAreTreatedAsText(Visitors visitors) {
        var sheet = Sheet.open(visitors, "odd");
        sheet.click(0, "a");
        sheet.paste("x".repeat(10_000));
        sheet.expectLook(0, "a", "cell-refused");
        sheet.click(1, "a");
        sheet.paste("<script>alert(1)</script>\t=HYPERLINK(\"x\")\tשלום\t👩‍👧 㐱");

        sheet.expect(1, "a", "<script>alert(1)</script>");
        assertThat(Stream.of("b", "c", "d").map(sheet.records().row(1)::get))
                .containsExactly("=HYPERLINK(\"x\")", "שלום", "👩‍👧 㐱");
    }

    private static String lines(int count, String line) {
        return IntStream.range(0, count).mapToObj(i -> line).collect(Collectors.joining("\n"));
    }
}
