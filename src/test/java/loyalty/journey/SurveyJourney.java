package loyalty.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** A survey from its open address to its results: the customer has a phone, and a browser that runs no scripts. */
@InBrowser
class SurveyJourney {
    private static final String WORDS = "等了三个星期才收到，包装也破了。";

    @Test
    void isAnsweredOnAPhoneWithoutScriptsAndReadInTheResults(Visitors visitors) {
        Visitor supervisor = visitors.signedIn("supervisor.lin", Look.CHINESE);
        String address = openAddress(supervisor);

        answer(visitors.withoutScripts(Look.CHINESE.onPhone()), address);

        supervisor.named(AriaRole.TAB, supervisor.words("results.title")).click();
        assertThat(supervisor.page().locator("canvas").first()).isVisible();
        assertThat(supervisor.page().getByText(WORDS).first()).isVisible();
        supervisor.lightAndDark("survey-results");
    }

    @Test
    void thePageIsAccessibleInBothThemes(Visitors visitors) {
        Visitor supervisor = visitors.signedIn("supervisor.lin", Look.CHINESE);
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
        type(rep.page(), "Enter");
        assertThat(rep.page().getByText(rep.words("interview.done", customer))).isVisible();
        assertThat(desk).isFocused();
        assertThat(rep.page()).not().hasTitle(customer);
    }

    private static void type(Page page, String... keys) {
        for (String key : keys) page.keyboard().press(key);
    }

    private static String openAddress(Visitor supervisor) {
        supervisor.open("/campaigns");
        supervisor.page().getByText("购买回访").first().click();
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
