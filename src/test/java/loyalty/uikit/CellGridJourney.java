package loyalty.uikit;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

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
        sheet.expectKept(1, "name", "second");
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
        sheet.expectKept(1_000_000, "type", "partner");
        sheet.screenshot("new-row");
    }
}
