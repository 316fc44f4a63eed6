package loyalty.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

@InBrowser
class LanguageJourney {

    @Test
    void switchesAtOnceAndIsRememberedAtTheNextSignIn(Visitors visitors) {
        Visitor english = visitors.signedIn("supervisor.smith", Look.ENGLISH);
        Sheet.open(english);
        assertThat(english.named(AriaRole.HEADING, "Loyalty table")).isVisible();

        choose(english, "简体中文");

        assertThat(english.named(AriaRole.HEADING, "客户忠诚度管理表")).isVisible();
        Visitor later = visitors.signedIn("supervisor.smith", Look.ENGLISH);
        later.open("/table");
        assertThat(later.named(AriaRole.HEADING, "客户忠诚度管理表")).isVisible();
        choose(later, "English");
        assertThat(later.named(AriaRole.HEADING, "Loyalty table")).isVisible();
    }

    private static void choose(Visitor visitor, String language) {
        Locator menu = visitor.page().locator(".ld-personal");
        menu.getByRole(AriaRole.MENUITEM).first().click();
        visitor.page().getByText(language).click();
    }
}
