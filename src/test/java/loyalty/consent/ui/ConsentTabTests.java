package loyalty.consent.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.UUID;
import loyalty.OnH2;
import loyalty.consent.ConsentPurpose;
import loyalty.consent.ConsentService;
import loyalty.consent.ConsentWay;
import loyalty.customer.CustomerFixture;
import loyalty.customer.CustomerNavigation;
import loyalty.identity.IdentityFixture;
import loyalty.identity.RunAs;
import loyalty.identity.SignedInAs;
import loyalty.uikit.OpenForm;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OnH2
@SignedInAs("supervisor.consents.tab")
class ConsentTabTests extends SpringBrowserlessTest {
    private final OpenForm form = new OpenForm(this);

    @Autowired
    CustomerFixture customers;

    @Autowired
    ConsentService consents;

    @Autowired
    IdentityFixture identity;

    @Autowired
    RunAs runAs;

    UUID customer;

    @BeforeEach
    void aCustomer() {
        customer = runAs.as(identity.user("supervisor.consents.tab"), () -> customers.customer("王小明"));
        CustomerNavigation.open(customer, "consent.title");
    }

    @Test
    void anAgreementIsRecordedOnceItsProofIsThereAndAllowsMails() {
        assertThat(said()).contains("Mails", "Not allowed", "Nothing recorded");
        recordMails();
        form.save();
        assertThat(form.isOpen()).as("proof is missing").isTrue();
        form.the(TextArea.class).setValue("Form <7>");
        form.save();

        assertThat(form.isOpen()).isFalse();
        assertThat(consents.of(customer).allowed()).contains(ConsentPurpose.MAIL);
        assertThat(said()).contains("Allowed", "Given on").doesNotContain("Not allowed");
    }

    @SuppressWarnings("unchecked")
    private void recordMails() {
        test($(Button.class).withAttribute("aria-label", "Record for Mails").single())
                .click();
        form.the(Select.class).setValue(ConsentWay.PHONE);
    }

    private String said() {
        return $(ConsentTab.class).single().getElement().getTextRecursively();
    }
}
