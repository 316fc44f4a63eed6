package loyalty.pool.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;
import loyalty.OnH2;
import loyalty.customer.CustomerFixture;
import loyalty.customer.CustomerNavigation;
import loyalty.customer.CustomerService;
import loyalty.identity.IdentityFixture;
import loyalty.identity.RunAs;
import loyalty.identity.SignedInAs;
import loyalty.uikit.EmptyState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OnH2
@SignedInAs("rep.poolview")
class PoolViewTests extends SpringBrowserlessTest {
    @Autowired
    CustomerFixture fixture;

    @Autowired
    CustomerService customers;

    @Autowired
    GiveBackAction action;

    @Autowired
    IdentityFixture identity;

    @Autowired
    RunAs runAs;

    UUID customer;

    @BeforeEach
    void aCustomerOfMine() {
        customer = fixture.customer("Poolviewa");
    }

    @Test
    void saysThatNobodyFitsTheSearch() {
        navigate(PoolView.class);
        test($(TextField.class).single()).setValue("nobody is called like this");
        assertThat($(EmptyState.class).single().getElement().getTextRecursively())
                .isEqualTo("Nobody in the pool fits your search.");
    }

    @Test
    void theCustomersPageGivesBackWhoIsOnesOwn() {
        UI.getCurrent().navigate(CustomerNavigation.location(customer));
        test($(Button.class).withText("Give back to the pool").single()).click();
        test($(ConfirmDialog.class).single()).confirm();

        assertThat(owner()).isEmpty();
        assertThat($(Notification.class).single().getElement().getTextRecursively())
                .contains("Poolviewa is in the pool");
        assertThat($(Button.class).withText("Give back to the pool").exists())
                .as("it is nobody's now")
                .isFalse();
    }

    @Test
    void askedAboutACustomerOfSomebodyElseItSaysNoAndChangesNothing() {
        UUID theirs = runAs.as(identity.user("rep.poolview.other"), () -> fixture.customer("Poolviewb"));
        action.open(theirs, () -> {});
        assertThat($(ConfirmDialog.class).exists()).isFalse();
        assertThat($(Notification.class).exists()).isTrue();
    }

    private String owner() {
        return runAs.system(() -> customers.profile(customer)).value("owner");
    }
}
