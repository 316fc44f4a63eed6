package loyalty.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** An administrator lets somebody in, who chooses a password of their own, and lets them go. */
@InBrowser
class UsersJourney {
    private static final String CHOSEN = "three words of mine";

    @Test
    void aNewColleagueComesAndGoes(Visitors visitors) {
        Visitor admin = visitors.signedIn("admin", Look.ENGLISH);
        admin.open("/users");
        admin.screenshot("users");
        String oneTime = createUser(admin, "rep.newcomer");

        Visitor newcomer = visitors.visitor(Look.CHINESE);
        newcomer.signIn("rep.newcomer", oneTime);
        assertThat(newcomer.page()).hasURL(Pattern.compile(".*/password"));
        newcomer.screenshot("password-forced");
        choosePassword(newcomer.page(), oneTime);
        assertThat(newcomer.page()).hasURL(Pattern.compile(".*:\\d+/"));
        newcomer.open("/password");
        assertThat(newcomer.page()).hasURL(Pattern.compile(".*/password"));

        deactivate(admin, "rep.newcomer");
        assertThat(newcomer.page()).hasURL(Pattern.compile(".*/login"));
        newcomer.signIn("rep.newcomer", CHOSEN);
        assertThat(newcomer.page()).hasURL(Pattern.compile(".*/login\\?error"));
    }

    private static String createUser(Visitor admin, String username) {
        Page page = admin.page();
        button(page, "New user").click();
        textbox(page, "Name").fill("Newcomer");
        textbox(page, "Username").fill(username);
        page.keyboard().press("Control+s");
        String password = textbox(page, "One-time password").inputValue();
        admin.screenshot("users-one-time-password");
        button(page, "I have it").click();
        return password;
    }

    private static void choosePassword(Page page, String oneTime) {
        Locator fields = page.locator("input[type=password]");
        fields.nth(0).fill(oneTime);
        fields.nth(1).fill(CHOSEN);
        fields.nth(2).fill(CHOSEN);
        fields.nth(2).press("Enter");
    }

    private static void deactivate(Visitor admin, String username) {
        Page page = admin.page();
        page.locator("input[placeholder='Name or username']").fill(username);
        Locator actions = button(page, "What to do with");
        assertThat(actions).hasCount(1);
        actions.click();
        page.getByText("Deactivate", new Page.GetByTextOptions().setExact(true)).click();
        admin.screenshot("users-deactivated");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name));
    }

    private static Locator textbox(Page page, String name) {
        return page.getByRole(
                AriaRole.TEXTBOX, new GetByRoleOptions().setName(name).setExact(true));
    }
}
