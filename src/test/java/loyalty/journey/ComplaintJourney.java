package loyalty.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** A complaint from the rep who hears it to the customer who is content, each at a browser of their own. */
@InBrowser
class ComplaintJourney {
    private static final String WORDS = "壶盖第三次开裂";
    private static final String ANSWER = "已寄出新壶，运单号稍后短信告知。";

    @Test
    void arrivesWithoutReloadIsAssignedAnsweredSeenByTheCustomerAndClosed(Visitors visitors) {
        Visitor supervisor = visitors.signedIn("supervisor.lin", Look.CHINESE);
        supervisor.open("/complaints?list=UNASSIGNED");
        Visitor rep = visitors.signedIn("rep.liu", Look.CHINESE);
        complain(rep);

        assign(supervisor);
        rep.open("/complaints?list=MINE");
        row(rep).click();
        rep.button("feedback.complaint.do.START").click();
        assertThat(rep.button("feedback.complaint.do.ANSWER")).isVisible();
        String link = link(rep);
        answer(rep);
        assertThat(pane(supervisor)).containsText(ANSWER);
        supervisor.lightAndDark("complaint-answered");

        judge(visitors.withoutScripts(Look.CHINESE.onPhone()), link);

        assertThat(pane(rep)).containsText(rep.words("feedback.complaint.step.CUSTOMER_VERDICT"));
        rep.button("feedback.complaint.do.CLOSE").click();
        rep.button("uikit.save").click();
        assertThat(pane(supervisor)).containsText(supervisor.words("feedback.complaint.state.CLOSED"));
    }

    private static void complain(Visitor rep) {
        String customer =
                rep.page().locator(".ld-line[href^=customers]").first().getAttribute("href");
        rep.open("/" + customer + "?tab=feedback.title");
        rep.button("feedback.add").first().click();
        Locator dialog = rep.page().locator("vaadin-dialog");
        dialog.locator("vaadin-select").click();
        rep.named(AriaRole.OPTION, rep.words("feedback.kind.COMPLAINT")).click();
        dialog.locator("vaadin-text-area textarea").fill(WORDS);
        rep.button("uikit.save").click();
        assertThat(rep.page().getByText(WORDS).first()).isVisible();
    }

    private static void assign(Visitor supervisor) {
        Locator arrived = row(supervisor);
        assertThat(arrived).isVisible();
        supervisor.album("complaints");
        arrived.click();
        supervisor.button("feedback.complaint.do.ASSIGN").click();
        supervisor.page().locator("vaadin-dialog vaadin-combo-box input").fill("刘洋");
        supervisor.named(AriaRole.OPTION, "刘洋").click();
        supervisor.button("uikit.save").click();
        assertThat(pane(supervisor)).containsText("刘洋");
    }

    private static String link(Visitor rep) {
        rep.button("feedback.link.make").click();
        Locator address = rep.named(AriaRole.TEXTBOX, rep.words("uikit.address"));
        assertThat(address).isVisible();
        String link = address.inputValue();
        rep.button("uikit.address.copy").click();
        return link;
    }

    private static void answer(Visitor rep) {
        rep.button("feedback.complaint.do.ANSWER").click();
        rep.page().locator("vaadin-dialog vaadin-text-area textarea").fill(ANSWER);
        rep.button("uikit.save").click();
    }

    private static void judge(Visitor customer, String link) {
        Page page = customer.page();
        page.navigate(link);
        assertThat(page.getByText(ANSWER)).isVisible();
        page.locator("textarea").fill("谢谢，请尽快。");
        customer.button("feedback.follow.word.send").click();
        assertThat(page.getByText(customer.words("feedback.follow.thanks"))).isVisible();
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "screenshots", "complaint-customer.png"))
                .setFullPage(true));
        customer.button("feedback.complaint.verdict.SATISFIED").click();
        assertThat(customer.button("feedback.complaint.verdict.SATISFIED")).hasCount(0);
        Assertions.assertThat(page.content()).doesNotContain("vaadin", "<script");
    }

    private static Locator row(Visitor visitor) {
        return visitor.page()
                .locator("vaadin-grid-cell-content")
                .filter(new Locator.FilterOptions().setHasText(WORDS))
                .first();
    }

    private static Locator pane(Visitor visitor) {
        return visitor.page().locator(".ld-complaint");
    }
}
