package loyalty.journey;

import com.microsoft.playwright.Page;
import java.nio.file.Path;

/** A person at a browser. What the words here don't cover is done on the page itself. */
public final class Visitor {
    private static final String DEMO_PASSWORD = "loyalty-demo";

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
        page.screenshot(new Page.ScreenshotOptions().setPath(file));
    }

    void leave() {
        page.context().close();
    }
}
