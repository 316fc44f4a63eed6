package loyalty.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A new customer is begun from the home page: in the empty row of the table, or in a form on a phone. */
@InBrowser
class NewCustomerJourney {

    @Test
    void beginsWithTheNameInTheEmptyRow(Visitors visitors) {
        Visitor rep = visitors.signedIn("rep.brown", Look.ENGLISH);
        rep.button("table.new").first().click();

        Sheet sheet = new Sheet(rep);
        assertThat(sheet.field()).isFocused();
        assertThat(sheet.field())
                .hasAttribute("aria-label", Pattern.compile("^" + rep.words("customer.field.name") + ", .*"));
    }

    @Test
    void isAFormOnAPhone(Visitors visitors) {
        Visitor rep = visitors.signedIn("rep.garcia", Look.CHINESE.onPhone());
        Page page = rep.page();
        rep.button("table.new").first().click();

        rep.named(AriaRole.TEXTBOX, rep.words("customer.field.name")).fill("门口的客户");
        rep.button("uikit.save").click();
        assertThat(page.getByText(rep.words("customer.contact.oneNeeded")).first())
                .isVisible();
        rep.named(AriaRole.TEXTBOX, rep.words("customer.field.email")).fill("at.the.door@example.com");
        rep.button("uikit.save").click();

        assertThat(page.locator(".ld-page-header h1")).hasText("门口的客户");
    }
}
