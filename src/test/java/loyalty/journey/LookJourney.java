package loyalty.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The frame in both languages, light and dark, on a desk and on a phone, for people to look at. */
@InBrowser
class LookJourney {

    static Stream<Look> looks() {
        return Stream.of(Look.ENGLISH, Look.CHINESE)
                .flatMap(look -> Stream.of(look, look.onPhone()))
                .flatMap(look -> Stream.of(look, look.inTheDark()));
    }

    @ParameterizedTest
    @MethodSource("looks")
    void framesEveryPage(Look look, Visitors visitors) {
        Visitor visitor = visitors.visitor(look);
        visitor.open("/login");
        assertThat(visitor.page().locator("input[name=username]")).isVisible();
        visitor.screenshot("login");

        visitor.signIn("supervisor.chen");
        assertThat(visitor.page().locator(".ld-greeting")).isVisible();
        visitor.screenshot("home");

        visitor.page().locator(".ld-search-field").click();
        assertThat(visitor.page().locator(".ld-hit").first()).isVisible();
        visitor.screenshot("search");

        visitor.open("/nowhere");
        assertThat(visitor.page().locator(".ld-failure")).isVisible();
        visitor.screenshot("not-found");
    }

    @Test
    void speaksAnotherLanguageAtOnceAndNextTimeToo(Visitors visitors) {
        Visitor visitor = visitors.visitor(Look.ENGLISH);
        visitor.signIn("rep.zhao");
        Page page = visitor.page();
        assertThat(page.locator(".ld-title")).hasText("Home");

        page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Language"))
                .click();
        page.getByText("简体中文").click();
        assertThat(page.locator(".ld-title")).hasText("首页");
        assertThat(page.locator("html")).hasAttribute("lang", "zh-CN");

        page.reload();
        assertThat(page.locator(".ld-title")).hasText("首页");
    }

    @Test
    void opensAViewFromTheKeyboard(Visitors visitors) {
        Visitor visitor = visitors.visitor(Look.CHINESE);
        visitor.signIn("rep.li");
        Page page = visitor.page();
        assertThat(page.locator(".ld-greeting")).isVisible();

        page.keyboard().press("/");
        page.locator(".ld-palette input").fill("khzcd");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile(".*/table.*"));
    }
}
