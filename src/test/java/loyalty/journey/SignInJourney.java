package loyalty.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@InBrowser
class SignInJourney {

    @Test
    void wrongPasswordIsRefused(Visitors visitors) {
        Visitor visitor = visitors.visitor(Look.ENGLISH);

        visitor.signIn("nobody", "guess");

        assertThat(visitor.page()).hasURL(Pattern.compile(".*/login\\?error"));
        visitor.screenshot("login-refused");
    }
}
