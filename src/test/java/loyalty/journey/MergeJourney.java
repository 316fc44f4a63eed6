package loyalty.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** Two records of one person become one, by somebody who chooses what stays, and two again. */
@InBrowser
class MergeJourney {

    @Test
    void aSupervisorMergesLikelyDuplicatesSeesTheResultAndTakesItBack(Visitors visitors) {
        Visitor supervisor = visitors.signedIn("supervisor.lin", Look.CHINESE);
        Page page = supervisor.page();
        supervisor.open("/quality");
        supervisor.settle();
        supervisor.lightAndDark("quality");
        Locator pair = page.locator(".ld-record", withText(supervisor.words("quality.reason.PHONE")))
                .first();
        String stays = pair.locator("a").first().textContent();
        String goes = pair.locator("a").nth(1).textContent();
        pair.locator("vaadin-button").first().click();
        supervisor.settle();

        Locator name = page.locator("vaadin-radio-group[data-field=name]");
        name.locator("vaadin-radio-button", new Locator.LocatorOptions().setHasText(goes))
                .click();
        supervisor.album("merge");
        page.locator(".ld-save-bar vaadin-button[theme~=primary]").click();

        Locator heading = page.locator(".ld-page-header h1");
        assertThat(heading).containsText(goes);
        Locator notice = page.locator(".ld-merge-notice");
        assertThat(notice).containsText(goes);
        supervisor.lightAndDark("merged");

        notice.locator("vaadin-button").click();
        assertThat(heading).containsText(stays);
        assertThat(notice).not().isVisible();
        supervisor.open("/quality");
        supervisor.settle();
        assertThat(page.locator(".ld-record", withText(stays)).first()).containsText(goes);
    }

    private static Page.LocatorOptions withText(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }
}
