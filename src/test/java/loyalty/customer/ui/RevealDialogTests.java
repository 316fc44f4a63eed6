package loyalty.customer.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;
import loyalty.OnH2;
import loyalty.customer.CustomerFixture;
import loyalty.customer.CustomerNavigation;
import loyalty.identity.IdentityFixture;
import loyalty.identity.RunAs;
import loyalty.identity.SignedInAs;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OnH2
@SignedInAs("admin.reveals")
class RevealDialogTests extends SpringBrowserlessTest {
    @Autowired
    CustomerFixture customers;

    @Autowired
    IdentityFixture identity;

    @Autowired
    RunAs runAs;

    @Test
    void showsTheNumberToWhoSaysWhy() {
        UUID supervisor = identity.user(IdentityFixture.fresh("supervisor.reveals"));
        UUID customer = runAs.as(supervisor, () -> customers.withPhone("Anna Reveal"));
        UI.getCurrent().navigate(CustomerNavigation.location(customer));

        press("Show contact data");
        press("Show");
        assertThat(why().isInvalid()).isTrue();
        assertThat(why().getErrorMessage()).isEqualTo("Say why.");

        test(why()).setValue("A parcel came back");
        press("Show");

        assertThat($(Dialog.class).single().getHeaderTitle()).isEqualTo("Contact data of Anna Reveal");
        assertThat($(Anchor.class, $(Dialog.class).single()).single().getHref()).startsWith("tel:+86138");
    }

    private TextField why() {
        return $(TextField.class, $(Dialog.class).single()).single();
    }

    private void press(String text) {
        test($(Button.class).withText(text).single()).click();
    }
}
