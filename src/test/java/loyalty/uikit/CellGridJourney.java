package loyalty.uikit;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import loyalty.journey.InBrowser;
import loyalty.journey.Visitors;
import org.junit.jupiter.api.Test;

/** The table that is edited like a spreadsheet, in a real browser, on a million rows that mean nothing. */
@InBrowser
class CellGridJourney {

    @Test
    void typingGoesStraightIntoTheFocusedCell(Visitors visitors) {
        var sheet = Sheet.open(visitors, "typing");
        sheet.click(0, "name");
        sheet.keys("hello", "Tab", "139", "Enter", "second", "ArrowRight");

        sheet.expect(0, "name", "hello");
        sheet.expect(0, "phone", "139");
        sheet.expect(1, "name", "second");
        sheet.expectFocus("phone, row 2 of 1,000,001");
        assertThat(sheet.records().row(1).get("name")).isEqualTo("second");
    }

    @Test
    void nothingIsLostWhileTheServerIsSlow(Visitors visitors) {
        var sheet = Sheet.open(visitors, "slow");
        sheet.click(0, "name");
        for (var i = 0; i < 40; i++) {
            sheet.keys("n%02dx".formatted(i), "Enter");
        }
        sheet.expectLook(39, "name", "cell-saving");
        sheet.page()
                .waitForFunction("() => !document.querySelector('vaadin-grid.cell-grid')"
                        + ".shadowRoot.querySelector('[part~=cell-saving]')");

        assertThat(IntStream.range(0, 40).mapToObj(i -> sheet.records().row(i).get("name")))
                .containsExactlyElementsOf(
                        IntStream.range(0, 40).mapToObj("n%02dx"::formatted).toList());
    }

    @Test
    void anInputMethodComposesInPlace(Visitors visitors) {
        var sheet = Sheet.open(visitors, "pinyin");
        sheet.click(0, "name");
        sheet.compose("nihao", "你好");
        sheet.keys("Enter");
        sheet.compose("shijie", "世界𠮷");
        sheet.keys("Tab");

        sheet.expect(0, "name", "你好");
        sheet.expect(1, "name", "世界𠮷");
        sheet.expectFocus("phone, row 2 of 1,000,001");
    }

    @Test
    void aRefusedTextStaysInItsCellWithTheReason(Visitors visitors) {
        var sheet = Sheet.open(visitors, "refused");
        sheet.click(1, "score");
        sheet.keys("11", "Enter", "9", "Enter");
        sheet.expectLook(1, "score", "cell-refused");
        sheet.expect(2, "score", "9");

        sheet.keys("ArrowUp", "ArrowUp");
        sheet.expectHint("Not a number");
        assertThat(sheet.field()).hasAttribute("aria-invalid", "true");
        sheet.screenshot("refused");

        sheet.scrollTo(500_000);
        sheet.scrollTo(0);
        sheet.expect(1, "score", "11");
        sheet.click(1, "score");
        sheet.keys("Escape");
        sheet.expect(1, "score", "2");
    }

    @Test
    void aBlockFromExcelIsPastedAndUndoneAsOne(Visitors visitors) {
        var sheet = Sheet.open(visitors, "paste");
        var before = sheet.records().row(1).get("name");
        sheet.click(0, "name");
        sheet.paste("甲\t1391\r\n\"乙\r\n\"\"二\"\"\"\t1392\r\n");

        sheet.expect(0, "name", "甲");
        sheet.expect(1, "phone", "1392");
        assertThat(sheet.records().row(1).get("name")).isEqualTo("乙\n\"二\"");

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
        sheet.page().locator("vaadin-button", named("Change 35 cells")).click();

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
    void selectsToTheEndAndAll(Visitors visitors) {
        var sheet = Sheet.open(visitors, "select");
        sheet.scrollTo(999_990);
        sheet.click(999_999, "a");
        sheet.keys("Control+Shift+End", "Control+c");
        assertThat(sheet.clipboard()).isEqualTo("\t\t\t\t");

        sheet.click(999_998, "name");
        sheet.keys("Control+Shift+Home");
        assertThat(sheet.page().locator(".cell-statistics")).containsText("of the 999,999 lines selected");
        sheet.keys("Control+a", "Control+a");
        assertThat(sheet.page().locator(".cell-statistics")).containsText("of the 1,000,001 lines selected");
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
    void aChoiceIsPickedByKeyboard(Visitors visitors) {
        var sheet = Sheet.open(visitors, "choice");
        sheet.click(0, "type");
        sheet.keys("put");
        assertThat(sheet.page().locator("[part=cell-choices] li")).hasText("普通");
        sheet.keys("Enter");
        sheet.expect(0, "type", "普通");

        sheet.keys("F2", "ArrowDown", "Tab");
        sheet.expect(1, "type", "合作伙伴");
        sheet.expectFocus("born, row 2 of 1,000,001");

        sheet.keys("Alt+ArrowDown", "ArrowDown");
        sheet.screenshot("calendar");
        sheet.keys("Enter");
        sheet.expect(1, "born", "1960-01-09");
        sheet.keys("Tab", "Space");
        sheet.expect(1, "member", "✓");
    }

    @Test
    void editsRowNineHundredThousand(Visitors visitors) {
        var sheet = Sheet.open(visitors, "deep");
        sheet.scrollTo(900_000);
        sheet.click(900_002, "name");
        sheet.keys("deep", "Enter");
        sheet.expect(900_002, "name", "deep");

        sheet.keys("Control+End");
        sheet.expectFocus("e, row 1,000,001 of 1,000,001");
        sheet.keys("Control+Home");
        sheet.expectFocus("number, row 1 of 1,000,001");
    }

    @Test
    void theEmptyRowAtTheEndBecomesARecord(Visitors visitors) {
        var sheet = Sheet.open(visitors, "new");
        sheet.click(0, "name");
        sheet.keys("Control+End", "Home", "ArrowRight", "新客", "Tab");
        assertThat(sheet.records().count()).isEqualTo(1_000_000);
        sheet.keys("139", "Tab");
        sheet.expect(1_000_000, "phone", "139");
        sheet.expectFocus("type, row 1,000,001 of 1,000,002");
        sheet.keys("par", "Enter");

        sheet.expect(1_000_000, "type", "合作伙伴");
        sheet.page()
                .waitForCondition(
                        () -> "partner".equals(sheet.records().row(1_000_000).get("type")));
        sheet.screenshot("new-row");
    }

    @Test
    void aConflictIsToldAndDecidedByTheUser(Visitors visitors) {
        var sheet = Sheet.open(visitors, "conflict");
        var other = sheet.another(visitors);
        other.click(0, "name");
        other.keys("theirs", "Enter");
        other.expect(0, "name", "theirs");

        sheet.click(0, "name");
        sheet.keys("mine", "Enter");
        sheet.expectLook(0, "name", "cell-conflict");
        sheet.keys("ArrowUp");
        sheet.expectHint("Saved now: theirs");
        sheet.keys("Enter");
        sheet.page()
                .locator("vaadin-radio-button", named("Mine: mine"))
                .locator("label")
                .click();
        sheet.screenshot("conflict");
        sheet.page().locator("vaadin-button", named("Save")).click();

        sheet.expect(0, "name", "mine");
        assertThat(sheet.field()).hasAttribute("aria-invalid", "false");
        assertThat(sheet.records().row(0).get("name")).isEqualTo("mine");
    }

    @Test
    void whatWasTypedOutlivesAReload(Visitors visitors) {
        var sheet = Sheet.open(visitors, "reload");
        sheet.click(3, "name");
        sheet.keys("half typed");
        sheet.page().reload();

        assertThat(sheet.page().locator("[part=cell-bar]")).containsText("half typed");
        sheet.page().locator("[part=cell-bar] button", named("Save it now")).click();
        sheet.expect(3, "name", "half typed");
    }

    @Test
    void aLostConnectionLosesNothing(Visitors visitors) {
        var sheet = Sheet.open(visitors, "offline");
        sheet.click(0, "name");
        sheet.page().context().setOffline(true);
        sheet.keys("one", "Enter", "two", "Enter");
        sheet.expect(1, "name", "two");
        sheet.page().context().setOffline(false);
        sheet.keys("three", "Enter");

        sheet.expectSaved(0, "name", "one");
        sheet.expectSaved(1, "name", "two");
        sheet.expectSaved(2, "name", "three");
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

    private static Page.LocatorOptions named(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }
}
