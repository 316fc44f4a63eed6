package loyalty.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** A rep's return visits, and a supervisor who finds somebody for what nobody has. */
@InBrowser
class FollowupJourney {

    @Test
    void aReturnVisitShowsItsDaysRepeatsAndIsDoneByKey(Visitors visitors) {
        Visitor rep = visitors.signedIn("rep.wang", Look.CHINESE);
        Page page = rep.page();
        rep.open("/followups");
        rep.settle();
        page.locator(".ld-followup-row a").first().click();
        rep.settle();
        rep.button("followup.plan").first().click();
        rep.named(AriaRole.TEXTBOX, rep.words("followup.field.subject")).fill("季度回访");
        choose(page, rep.words("followup.repeat"), rep.words("followup.repeat.DAYS"));
        Locator dates = page.locator(".ld-next-dates > span");
        assertThat(dates).hasCount(7);
        String second = dates.nth(2).textContent();
        rep.screenshot("followup-plan");
        rep.button("uikit.save").click();
        rep.settle();

        rep.open("/followups");
        rep.settle();
        Locator visit = page.locator(".ld-followup-row", new Page.LocatorOptions().setHasText("季度回访"));
        assertThat(visit).hasCount(1);
        rep.lightAndDark("followups");
        visit.focus();
        page.keyboard().press("d");
        rep.named(AriaRole.TEXTBOX, rep.words("followup.field.result")).fill("客户满意");
        rep.button("uikit.save").click();

        assertThat(visit).containsText(second);
    }

    @Test
    void theRowAfterTheOneThatWasPutOffHasTheFocus(Visitors visitors) {
        Visitor rep = visitors.signedIn("rep.li", Look.ENGLISH);
        Page page = rep.page();
        rep.open("/followups");
        rep.settle();
        Locator rows = page.locator(".ld-followup-row");
        Locator next = page.getByLabel(rows.nth(1).getAttribute("aria-label")).first();
        rows.first().focus();
        page.keyboard().press("w");

        assertThat(next).isFocused();
        rep.button("uikit.undo").click();
        assertThat(rows.nth(1)).hasAttribute("aria-label", next.getAttribute("aria-label"));
    }

    @Test
    void aSupervisorDragsWhatNobodyHasToARep(Visitors visitors) {
        Visitor supervisor = visitors.signedIn("supervisor.lin", Look.ENGLISH);
        Page page = supervisor.page();
        supervisor.open("/followup-board");
        supervisor.settle();
        Locator items = page.locator(".ld-board-item");
        int before = items.count();
        assertThat(before).isPositive();
        supervisor.lightAndDark("followup-board");

        supervisor.button("followup.board.balance").click();
        String proposed =
                page.locator(".ld-balance-step").first().locator("span").last().textContent();
        supervisor.screenshot("followup-balance");
        supervisor.button("uikit.cancel").click();
        String rep = proposed.substring(0, proposed.indexOf(':'));

        items.first().dragTo(page.locator(".ld-board-person", new Page.LocatorOptions().setHasText(rep)));
        assertThat(items).hasCount(before - 1);

        supervisor.button("uikit.undo").click();
        assertThat(items).hasCount(before);
    }

    private static void choose(Page page, String field, String option) {
        page.locator("vaadin-select", new Page.LocatorOptions().setHasText(field))
                .click();
        page.getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName(option).setExact(true))
                .click();
    }
}
