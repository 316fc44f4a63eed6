package loyalty.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** From the row in focus to a logged call with a follow-up and a complaint, without the mouse. */
@InBrowser
class LogContactJourney {

    @ParameterizedTest
    @MethodSource("loyalty.journey.Look#languages")
    void aCallWithFollowUpAndComplaintIsLoggedByKeyboard(Look look, Visitors visitors) {
        Visitor rep = visitors.signedIn("rep.liu", look);
        Sheet table = Sheet.ofOwnCustomers(rep);
        table.focus(0, "company");
        table.press("Alt+l");
        Locator dialog = rep.named(AriaRole.DIALOG, rep.words("interaction.log"));
        Locator content = dialog.getByLabel(rep.words("interaction.field.content"));
        assertThat(content).isFocused();
        content.pressSequentially("The kettle leaks 水壶漏水 " + look.locale());
        dialog.getByLabel(rep.words("interaction.next"), exactly()).press("Space");
        dialog.getByLabel(rep.words("interaction.complaint"), exactly()).press("Space");
        rep.settle();
        rep.lightAndDark("contact-dialog");
        rep.page().keyboard().press("Control+Enter");

        assertThat(dialog).hasCount(0);
        assertThat(rep.page().getByText(rep.words("interaction.logged", true, true)))
                .isVisible();
        assertThat(table.field()).isFocused();
    }

    private static Locator.GetByLabelOptions exactly() {
        return new Locator.GetByLabelOptions().setExact(true);
    }
}
