package loyalty.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@InBrowser
class ConflictJourney {

    @ParameterizedTest
    @MethodSource("loyalty.journey.Look#languages")
    void theLaterSaveIsToldAndChooses(Look look, Visitors visitors) {
        Visitor rep = visitors.signedIn("rep.liu", look);
        Sheet mine = Sheet.ofOwnCustomers(rep);
        String number = mine.cell(0, "number").textContent();
        Sheet theirs = Sheet.open(visitors.signedIn("supervisor.lin", look));
        theirs.search(number);
        assertThat(theirs.cell(0, "number")).hasText(number);

        String theirValue = "The supervisor’s, " + look.locale();
        String myValue = "The rep’s, " + look.locale();
        theirs.focus(0, "company");
        theirs.type(theirValue, "Enter");
        assertThat(theirs.cell(0, "company")).hasText(theirValue);
        mine.focus(0, "company");
        mine.type(myValue, "Enter", "ArrowUp");

        assertThat(mine.reason()).containsText("林志远");
        assertThat(mine.reason()).containsText(theirValue);
        assertThat(mine.cell(0, "company")).hasText(myValue);

        mine.press("Enter");
        Locator dialog = rep.named(AriaRole.DIALOG, rep.words("uikit.conflict.title", 1));
        assertThat(dialog).containsText(rep.words("uikit.conflict.theirs", theirValue));
        rep.lightAndDark("table-conflict");
        dialog.getByLabel(rep.words("uikit.conflict.mine", myValue), new Locator.GetByLabelOptions().setExact(true))
                .check();
        rep.button("uikit.save").click();

        assertThat(dialog).isHidden();
        assertThat(mine.cell(0, "company")).hasText(myValue);
        theirs.reload();
        theirs.search(number);
        assertThat(theirs.cell(0, "company")).hasText(myValue);
    }
}
