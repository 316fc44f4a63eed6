package loyalty.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@InBrowser
class SignInJourney {

    static Stream<Arguments> roles() {
        return Look.languages().stream()
                .flatMap(look -> Stream.of(
                        Arguments.of(look, "rep.li", List.of("shell.home", "table.title")),
                        Arguments.of(
                                look,
                                "supervisor.chen",
                                List.of("shell.home", "table.title", "exchange.imports.title")),
                        Arguments.of(
                                look,
                                "admin",
                                List.of(
                                        "shell.home",
                                        "table.title",
                                        "exchange.imports.title",
                                        "customer.dictionaries",
                                        "customer.columns"))));
    }

    @ParameterizedTest
    @MethodSource("roles")
    void eachRoleIsOfferedItsViews(Look look, String username, List<String> offered, Visitors visitors) {
        Visitor visitor = visitors.signedIn(username, look);

        visitor.settle();

        for (String title : offered)
            assertThat(navigation(visitor).getByText(visitor.words(title))).isVisible();
        for (String title : List.of("exchange.imports.title", "customer.dictionaries", "customer.columns"))
            if (!offered.contains(title))
                assertThat(navigation(visitor).getByText(visitor.words(title))).hasCount(0);
        visitor.album("home-" + username.split("\\.")[0]);
    }

    private static Locator navigation(Visitor visitor) {
        return visitor.page().locator(".ld-navigation");
    }

    @ParameterizedTest
    @MethodSource("loyalty.journey.Look#languages")
    void wrongPasswordIsRefused(Look look, Visitors visitors) {
        Visitor visitor = visitors.visitor(look);

        visitor.signIn("nobody", "guess");

        assertThat(visitor.page()).hasURL(Pattern.compile(".*/login\\?error"));
        assertThat(visitor.page().getByText(visitor.words("identity.login.refused")))
                .isVisible();
        visitor.album("login-refused");
    }

    @Test
    void signingOutEndsTheSession(Visitors visitors) {
        Visitor visitor = visitors.signedIn("rep.garcia", Look.ENGLISH);
        visitor.page()
                .locator(".ld-personal")
                .getByRole(AriaRole.MENUITEM)
                .last()
                .click();
        visitor.page().getByText(visitor.words("shell.account.signOut")).click();
        visitor.page().waitForURL("**/login");

        visitor.open("/table");

        assertThat(visitor.page()).hasURL(Pattern.compile(".*/login"));
    }
}
