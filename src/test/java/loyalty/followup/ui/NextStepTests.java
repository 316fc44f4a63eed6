package loyalty.followup.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import loyalty.OnH2;
import loyalty.customer.CustomerFixture;
import loyalty.customer.CustomerNavigation;
import loyalty.followup.FollowupData;
import loyalty.followup.FollowupReason;
import loyalty.followup.FollowupService;
import loyalty.followup.FollowupSummary;
import loyalty.identity.IdentityFixture;
import loyalty.identity.RunAs;
import loyalty.identity.SignedInAs;
import loyalty.uikit.OpenForm;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@OnH2
@SignedInAs("supervisor.nextstep")
class NextStepTests extends SpringBrowserlessTest {
    private final OpenForm form = new OpenForm(this);

    @Autowired
    CustomerFixture customers;

    @Autowired
    FollowupService followups;

    @Autowired
    IdentityFixture identity;

    @Autowired
    RunAs runAs;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    UUID customer;

    @BeforeEach
    void aCustomer() {
        customer = runAs.as(identity.user("supervisor.nextstep"), () -> customers.customer("王小明"));
    }

    @Test
    void offersToPlanOneWhereThereIsNone() {
        open();
        assertThat(line()).contains("Nothing is planned.");
        test($(Button.class).withText("Plan one").single()).click();
        form.fill("Follow-up", "Send the new catalogue");
        form.save();
        assertThat(line())
                .contains("Send the new catalogue", "Return visit", "tomorrow")
                .doesNotContain("Overdue");
    }

    @Test
    void saysThatItIsOverdueAndFinishesIt() {
        plan("Call about the lid", 2);
        UUID late = plan("Say sorry", 1);
        jdbc.sql("update followup set due_on = :day, open_due_on = :day where id = :id")
                .param("day", LocalDate.now(clock).minusDays(3))
                .param("id", late)
                .update();
        open();
        assertThat(line()).contains("Say sorry", "Overdue", "3 days ago");

        test(done()).click();
        form.the(TextArea.class).setValue("They took it well");
        form.save();

        assertThat(line()).contains("Call about the lid").doesNotContain("Overdue");
        assertThat(followups.of(customer, 0, 5))
                .extracting(FollowupSummary::result)
                .contains("They took it well");
    }

    @Test
    void opensItToBeChanged() {
        plan("Call", 2);
        open();
        test($(Button.class).from(part()).withText("Call").single()).click();
        form.fill("Follow-up", "Call in the evening");
        form.save();
        assertThat(line()).contains("Call in the evening");
    }

    @Test
    @SignedInAs("admin.nextstep")
    void offersNothingToWhoMayOnlyLook() {
        open();
        assertThat($(NextStepLine.class).exists()).isFalse();
        runAs.as(identity.user("supervisor.nextstep"), () -> plan("Call", 2));
        open();
        assertThat(line()).contains("Call");
        assertThat($(Button.class).from(part()).exists()).isFalse();
    }

    private UUID plan(String subject, int days) {
        return followups.plan(
                customer,
                FollowupData.once(
                        FollowupReason.RETURN_VISIT,
                        subject,
                        LocalDate.now(clock).plusDays(days),
                        null));
    }

    private void open() {
        CustomerNavigation.open(customer, "");
    }

    private NextStepLine part() {
        return $(NextStepLine.class).single();
    }

    private String line() {
        return part().getElement().getTextRecursively();
    }

    private Button done() {
        return $(Button.class).from(part()).withText("Done").single();
    }
}
