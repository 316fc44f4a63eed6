package loyalty.journey;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.nio.file.Path;

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

    private final Page page;
    private final Look look;

    Visitor(Page page, Look look) {
        this.page = page;
        this.look = look;
        page.setDefaultTimeout(15_000);
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

    /** Puts the visible page into target/screenshots/name-locale-width.png. */
    public void screenshot(String name) {
        Path file = Path.of("target", "screenshots", name + "-" + look.suffix() + ".png");
        settle();
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setAnimations(ScreenshotAnimations.DISABLED));
    }

    void leave() {
        page.context().close();
    }
}
