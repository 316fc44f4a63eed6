package loyalty.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import loyalty.results.CampaignResults;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** Surveys from their design to their results. Customers have a phone, and a browser that runs no scripts. */
@InBrowser
class SurveyJourney {
    /** Answers are counted every few seconds, and told as often. */
    private static final LocatorAssertions.IsVisibleOptions WITHIN_SECONDS =
            new LocatorAssertions.IsVisibleOptions().setTimeout(20_000);

    private static final String TITLE = "新品试用回访";
    private static final String WORDS = "等了三个星期才收到，包装也破了。";

    @Test
    void isDesignedAnsweredOnAPhoneWithoutScriptsAndReadInTheResults(Visitors visitors) {
        Visitor supervisor = visitors.signedIn("supervisor.lin", Look.CHINESE);
        design(supervisor, TITLE);
        start(supervisor, TITLE);
        String address = openAddress(supervisor);

        supervisor.named(AriaRole.TAB, supervisor.words("results.title")).click();
        for (int i = 0; i < CampaignResults.FEWEST_ANSWERS; i++)
            answer(visitors.withoutScripts(Look.CHINESE.onPhone()), address);

        assertThat(supervisor.page().locator("canvas").first()).isVisible(WITHIN_SECONDS);
        supervisor.button("results.anew").click();
        assertThat(supervisor.page().getByText(WORDS).first()).isVisible();
        supervisor.lightAndDark("survey-results");
    }

    @Test
    void thePageIsAccessibleInBothThemes(Visitors visitors) {
        Visitor supervisor = visitors.signedIn("supervisor.lin", Look.CHINESE);
        supervisor.open("/campaigns");
        supervisor.page().getByText("购买回访").first().click();
        String address = openAddress(supervisor);
        Page page = visitors.visitor(Look.CHINESE.onPhone()).page();
        page.navigate(address);
        page.locator("button[value=next]").click();
        assertThat(page.locator(".problem").first()).isVisible();
        var axe = new Axe(page);
        Assertions.assertThat(axe.findings()).isEmpty();
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        Assertions.assertThat(axe.contrastFindings()).isEmpty();
    }

    @Test
    void isAskedByPhoneWithTheKeyboardOnly(Visitors visitors) {
        Visitor rep = visitors.signedIn("rep.zhao", Look.CHINESE);
        rep.open("/interviews");
        Locator campaign = rep.page().locator("a[href^='interviews/']").first();
        campaign.focus();
        rep.page().keyboard().press("Enter");
        Locator desk = rep.page().locator(".ld-interview-desk");
        assertThat(desk).isFocused();
        Assertions.assertThat(new Axe(rep.page()).findings()).isEmpty();
        String customer = rep.page().title();
        type(rep.page(), "Enter", "2", "Enter", "1", "Enter", "3", "Enter", "Enter");
        assertThat(rep.page().locator("textarea")).isFocused();
        rep.page().keyboard().type("等了 3 天");
        rep.screenshot("interview");
        type(rep.page(), "Control+Enter");
        assertThat(rep.button("interview.finish")).isVisible();
        type(rep.page(), "Backspace");
        assertThat(rep.page().locator("textarea")).hasValue("等了 3 天");
        type(rep.page(), "Control+Enter", "Enter");
        assertThat(rep.page().getByText(rep.words("interview.done", customer))).isVisible();
        assertThat(desk).isFocused();
        assertThat(rep.page()).not().hasTitle(customer);
    }

    private static void type(Page page, String... keys) {
        for (String key : keys) page.keyboard().press(key);
    }

    private static void design(Visitor supervisor, String title) {
        supervisor.open("/questionnaires");
        supervisor.button("questionnaire.new").click();
        supervisor.button("questionnaire.new.begin").click();
        Locator name = supervisor.named(
                AriaRole.TEXTBOX,
                supervisor.words("questionnaire.designer.chinese", supervisor.words("questionnaire.designer.title")));
        name.fill(title);
        name.press("Tab");
        assertThat(supervisor.page().getByText(supervisor.words("questionnaire.designer.saved")))
                .isVisible();
        Assertions.assertThat(new Axe(supervisor.page()).findings()).isEmpty();
        supervisor.button("questionnaire.designer.publish").click();
        supervisor.page().locator("vaadin-button[slot=confirm-button]:visible").click();
        assertThat(supervisor
                        .page()
                        .getByText(supervisor.words("questionnaire.designer.published", 1))
                        .first())
                .isVisible();
    }

    private static void start(Visitor supervisor, String title) {
        supervisor.open("/campaigns");
        supervisor.button("campaign.new").click();
        supervisor
                .named(AriaRole.TEXTBOX, supervisor.words("campaign.field.name.zh"))
                .fill(title);
        supervisor.page().locator("vaadin-dialog vaadin-select").click();
        supervisor
                .named(AriaRole.OPTION, supervisor.words("campaign.field.questionnaire.version", title, 1))
                .click();
        supervisor
                .named(AriaRole.CHECKBOX, supervisor.words("campaign.channel.OPEN_LINK"))
                .check();
        supervisor.button("uikit.save").click();
        supervisor.button("campaign.move.DRAFT.RUNNING").click();
        assertThat(supervisor.page().getByText(supervisor.words("campaign.moved.RUNNING", title)))
                .isVisible();
    }

    /** Of the campaign on the page. */
    private static String openAddress(Visitor supervisor) {
        supervisor.named(AriaRole.TAB, supervisor.words("campaign.addresses")).click();
        assertThat(supervisor.page().locator(".ld-qr svg")).isVisible();
        supervisor.button("campaign.open.show").click();
        Locator address = supervisor.named(AriaRole.TEXTBOX, supervisor.words("uikit.address"));
        assertThat(address).isVisible();
        String open = address.inputValue();
        supervisor.button("uikit.address.copy").click();
        return open;
    }

    private static void answer(Visitor customer, String address) {
        Page page = customer.page();
        page.navigate(address);
        rate(page, "overall", 3);
        onward(page);
        page.locator("textarea").fill(WORDS);
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "screenshots", "survey-customer.png"))
                .setFullPage(true));
        onward(page);
        rate(page, "product_quality", 4);
        rate(page, "delivery", 1);
        onward(page);
        rate(page, "recommend", 2);
        onward(page);
        assertThat(page.locator("[role=status]")).isVisible();
        Assertions.assertThat(page.content()).doesNotContain("vaadin", "<script");
    }

    private static void rate(Page page, String question, int points) {
        page.locator("input[name='q.%s'][value='%d']".formatted(question, points))
                .check();
    }

    private static void onward(Page page) {
        page.locator("button[value=next]").click();
    }
}
