package loyalty.uikit;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import loyalty.journey.InBrowser;
import loyalty.journey.Visitors;
import org.junit.jupiter.api.Test;

/** A table that is edited like a spreadsheet loses nothing: not what is refused, not what others change, not offline. */
@InBrowser
class CellSafetyJourney {

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
                .locator("vaadin-radio-button", Sheet.named("Mine: mine"))
                .locator("label")
                .click();
        sheet.screenshot("conflict");
        sheet.page().locator("vaadin-button", Sheet.named("Save")).click();

        sheet.expect(0, "name", "mine");
        assertThat(sheet.field()).hasAttribute("aria-invalid", "false");
        sheet.expectKept(0, "name", "mine");
    }

    @Test
    void whatWasTypedOutlivesAReload(Visitors visitors) {
        var sheet = Sheet.open(visitors, "reload");
        sheet.click(3, "name");
        sheet.keys("half typed");
        sheet.page().reload();

        assertThat(sheet.page().locator("[part=cell-bar]")).containsText("half typed");
        sheet.page()
                .locator("[part=cell-bar] button", Sheet.named("Save it now"))
                .click();
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
}
