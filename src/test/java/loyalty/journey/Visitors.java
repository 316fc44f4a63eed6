package loyalty.journey;

import com.microsoft.playwright.Browser;
import java.util.ArrayList;
import java.util.List;

/** The people of one test, each with a browser profile of their own. */
public final class Visitors implements AutoCloseable {
    private final String address;
    private final List<Visitor> present = new ArrayList<>();

    Visitors(String address) {
        this.address = address;
    }

    /** Somebody who hasn't signed in. */
    public Visitor visitor(Look look) {
        Visitor visitor =
                new Visitor(Chromium.browser().newContext(options(look)).newPage(), look);
        present.add(visitor);
        return visitor;
    }

    /** Somebody whose browser runs no scripts. */
    public Visitor withoutScripts(Look look) {
        var options = options(look).setJavaScriptEnabled(false);
        Visitor visitor = new Visitor(Chromium.browser().newContext(options).newPage(), look);
        present.add(visitor);
        return visitor;
    }

    /** Somebody who has signed in with a demo account. */
    public Visitor signedIn(String username, Look look) {
        Visitor visitor = visitor(look);
        visitor.signIn(username);
        return visitor;
    }

    void screenshotEach(String name) {
        for (int i = 0; i < present.size(); i++) {
            present.get(i).screenshot(name + "-" + (i + 1));
        }
    }

    @Override
    public void close() {
        present.forEach(Visitor::leave);
    }

    private Browser.NewContextOptions options(Look look) {
        return new Browser.NewContextOptions()
                .setBaseURL(address)
                .setLocale(look.locale().toLanguageTag())
                .setTimezoneId("Asia/Shanghai")
                .setPermissions(List.of("clipboard-read", "clipboard-write"))
                .setColorScheme(look.scheme())
                .setViewportSize(look.width(), look.height());
    }
}
