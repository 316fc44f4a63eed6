package loyalty.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** A segment from its rule to what is done with its customers. */
@InBrowser
class SegmentJourney {
    private static final String NAME = "Active ones";
    private static final LocatorAssertions.ContainsTextOptions WITHIN_SECONDS =
            new LocatorAssertions.ContainsTextOptions().setTimeout(20_000);

    @Test
    void isBuiltInvitedToACampaignAndPlannedForAtOnce(Visitors visitors) {
        Visitor supervisor = visitors.signedIn("supervisor.lin", Look.ENGLISH);
        String customers = build(supervisor);
        supervisor.lightAndDark("segment");
        planForAll(supervisor);
        invite(supervisor, customers);
    }

    @Test
    void selectedRowsOfTheTableStandSideBySide(Visitors visitors) {
        Visitor supervisor = visitors.signedIn("supervisor.lin", Look.ENGLISH);
        Sheet sheet = Sheet.open(supervisor);
        String second = sheet.cell(1, "name").textContent();
        String third = sheet.cell(2, "name").textContent();
        sheet.focus(1, "name");
        sheet.press("Shift+ArrowDown");

        supervisor.named(AriaRole.MENUITEM, supervisor.words("table.more")).click();
        supervisor
                .named(AriaRole.MENUITEM, supervisor.words("table.compare.first"))
                .click();

        Locator heads = supervisor.page().locator(".ld-comparison thead a, .ld-comparison th a");
        assertThat(heads).hasText(new String[] {second, third});
    }

    /** @return how many customers it has, in words */
    private static String build(Visitor supervisor) {
        Page page = supervisor.page();
        supervisor.open("/segments");
        supervisor.button("segment.new").click();
        supervisor
                .named(AriaRole.TEXTBOX, supervisor.words("segment.field.name"))
                .fill(NAME);
        Locator column = page.locator(".ld-condition vaadin-combo-box input").first();
        column.fill(supervisor.words("table.column.stage"));
        page.locator("vaadin-combo-box-item:visible", saying("· " + supervisor.words("table.column.stage")))
                .click();
        Locator value = page.locator(".ld-condition vaadin-multi-select-combo-box input")
                .first();
        value.fill(supervisor.words("insight.stage.ACTIVE"));
        page.locator("vaadin-multi-select-combo-box-item:visible", saying(supervisor.words("insight.stage.ACTIVE")))
                .click();
        assertThat(page.locator("vaadin-dialog .ld-segment-count")).hasText(Pattern.compile("\\d+ customers"));
        supervisor.button("uikit.save").click();
        supervisor.named(AriaRole.LINK, NAME).click();
        assertThat(page.locator(".ld-segment-count")).hasText(Pattern.compile("\\d+ customers"));
        Assertions.assertThat(new Axe(page).findings()).isEmpty();
        return page.locator(".ld-segment-count").textContent();
    }

    private static Page.LocatorOptions saying(String words) {
        return new Page.LocatorOptions().setHasText(words);
    }

    private static void planForAll(Visitor supervisor) {
        Page page = supervisor.page();
        supervisor.button("table.plan").click();
        supervisor
                .named(AriaRole.TEXTBOX, supervisor.words("followup.field.subject"))
                .fill("Say thank you");
        supervisor
                .named(AriaRole.CHECKBOX, supervisor.words("table.plan.onlyWithout"))
                .uncheck();
        supervisor.screenshot("plan-for-all");
        supervisor.button("uikit.save").click();
        assertThat(page.getByText(supervisor.words("table.plan.begun"))).isVisible();
        supervisor.open("/jobs");
        assertThat(page.locator("body")).containsText("Planning follow-ups for", WITHIN_SECONDS);
        assertThat(page.locator("body")).containsText(supervisor.words("job.state.done"), WITHIN_SECONDS);
    }

    /** Of the demo's campaign, to which everybody is invited already: it says so of the members. */
    private static void invite(Visitor supervisor, String customers) {
        Page page = supervisor.page();
        supervisor.open("/campaigns");
        page.getByText("After your purchase").first().click();
        supervisor.button("campaign.invite").click();
        supervisor.settle();
        page.locator("vaadin-dialog vaadin-select-value-button").click();
        supervisor.named(AriaRole.OPTION, NAME).click();
        assertThat(page.locator("vaadin-dialog p[aria-live]")).containsText(customers);
        supervisor.screenshot("invite-segment");
    }
}
