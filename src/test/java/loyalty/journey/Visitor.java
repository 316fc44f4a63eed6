package loyalty.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.nio.file.Path;
import java.util.List;
import loyalty.uikit.Translations;

/** A person at a browser. What the words here don't cover is done on the page itself. */
public final class Visitor {
    private static final String DEMO_PASSWORD = "loyalty-demo";
    private static final String SETTLED = """
            () => {
              if (!window.Vaadin) return true;
              const clients = Object.values(window.Vaadin.Flow?.clients ?? {});
              return clients.length > 1 && clients.every(client => !client.isActive?.());
            }
            """;

    private static final Translations TEXTS = new Translations();

    private static final int PATIENCE = 20_000;

    private final Page page;
    private final Look look;

    static {
        // On a busy machine an answer may take longer than the library's five seconds.
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    }

    Visitor(Page page, Look look) {
        this.page = page;
        this.look = look;
        page.setDefaultTimeout(PATIENCE);
    }

    public Page page() {
        return page;
    }

    /** @param path from the root, with its leading slash */
    public void open(String path) {
        page.navigate(path);
    }

    /** Waits until the server has answered and the page shows it. */
    public void settle() {
        page.waitForFunction(SETTLED);
    }

    public void signIn(String username) {
        signIn(username, DEMO_PASSWORD);
    }

    public void signIn(String username, String password) {
        open("/login");
        page.locator("input[name=username]").fill(username);
        page.locator("input[name=password]").fill(password);
        page.locator("input[name=password]").press("Enter");
        page.waitForURL(url -> !url.contains("/login") || url.contains("error"));
    }

    /** The product's words for a key, in this visitor's language. */
    public String words(String key, Object... args) {
        return TEXTS.getTranslation(key, look.locale(), args);
    }

    public Locator button(String key, Object... args) {
        return named(AriaRole.BUTTON, words(key, args));
    }

    /** What the page calls by exactly this name. */
    public Locator named(AriaRole role, String name) {
        return page.getByRole(role, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** The page as it is now, light and dark. */
    public void lightAndDark(String name) {
        lightAndDark(name, look);
    }

    /** The page as it is now, light and dark, at the desk and on a phone. */
    public void album(String name) {
        lightAndDark(name, look);
        resize(look.onPhone());
        lightAndDark(name, look.onPhone());
        resize(look);
    }

    private void lightAndDark(String name, Look worn) {
        for (Look each : List.of(worn.inTheDark(), worn)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(each.scheme()));
            screenshot(name, each);
        }
    }

    private void resize(Look worn) {
        page.setViewportSize(worn.width(), worn.height());
    }

    /** Puts the visible page into target/screenshots/name-locale-width.png. */
    public void screenshot(String name) {
        screenshot(name, look);
    }

    private void screenshot(String name, Look worn) {
        Path file = Path.of("target", "screenshots", name + "-" + worn.suffix() + ".png");
        settle();
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setAnimations(ScreenshotAnimations.DISABLED));
    }

    void leave() {
        page.context().close();
    }
}
