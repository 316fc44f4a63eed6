package loyalty.interaction.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Clock;
import java.util.UUID;
import java.util.stream.IntStream;
import loyalty.OnH2;
import loyalty.StatementCount;
import loyalty.customer.CustomerFixture;
import loyalty.customer.CustomerNavigation;
import loyalty.identity.IdentityFixture;
import loyalty.identity.RunAs;
import loyalty.identity.SignedInAs;
import loyalty.interaction.ContactChannel;
import loyalty.interaction.ContactData;
import loyalty.interaction.ContactDirection;
import loyalty.interaction.InteractionService;
import loyalty.uikit.ListedRecords;
import loyalty.uikit.OpenForm;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OnH2
@SignedInAs("supervisor.contact")
class ContactTabTests extends SpringBrowserlessTest {
    private final OpenForm form = new OpenForm(this);

    @Autowired
    CustomerFixture customers;

    @Autowired
    InteractionService interactions;

    @Autowired
    IdentityFixture identity;

    @Autowired
    RunAs runAs;

    @Autowired
    Clock clock;

    UUID customer;

    @BeforeEach
    void aCustomer() {
        customer = runAs.as(identity.user("supervisor.contact"), () -> customers.customer("王小明"));
    }

    @Test
    void logsWithTheContentAlone() {
        openForm();
        content().setValue("=SUM(1) <script>alert(1)</script>\nשלום 㐱");
        form.save();

        assertThat(form.isOpen()).isFalse();
        assertThat(records().texts())
                .singleElement()
                .asString()
                .startsWith("=SUM(1) <script>alert(1)</script>\nשלום 㐱")
                .contains("Phone, outgoing", "just now");
    }

    @Test
    void keepsTheFormOpenWithTheReason() {
        openForm();
        form.save();
        assertThat(content().getErrorMessage()).isEqualTo("What was it about?");
        content().setValue("Something");
        form.the(DateTimePicker.class)
                .setValue(form.the(DateTimePicker.class).getValue().plusDays(1));
        form.save();
        assertThat(form.the(DateTimePicker.class).getErrorMessage()).isEqualTo("This moment is still to come.");
        form.the(DateTimePicker.class)
                .setValue(form.the(DateTimePicker.class).getValue().minusDays(2));
        form.the(IntegerField.class).setValue(-5);
        form.save();

        assertThat(form.isOpen()).isTrue();
        assertThat(content().getValue()).isEqualTo("Something");
        assertThat(interactions.totals(customer).contacts()).isZero();
    }

    @Test
    void changesAndRemovesWithUndo() {
        log("First");
        open();
        records().act(0, "Edit");
        content().setValue("First, corrected");
        form.save();
        assertThat(records().texts()).singleElement().asString().startsWith("First, corrected");

        records().act(0, "Delete");
        assertThat(records().count()).isZero();
        test($(Button.class).withText("Undo").single()).click();
        assertThat(records().count()).isEqualTo(1);
    }

    @Test
    void theButtonInTheHeadLogsToo() {
        CustomerNavigation.open(customer, "");
        test($(Button.class).withText("Log a contact").single()).click();
        content().setValue("From the head");
        form.save();
        assertThat(interactions.of(customer, 0, 1).getFirst().data().content()).isEqualTo("From the head");
    }

    @Test
    void asksNothingMoreForEachOfManyLines() {
        IntStream.range(0, 10).forEach(i -> log("n" + i));
        var statements = StatementCount.during(() -> {
            open();
            records().texts();
        });
        assertThat(statements.stream()
                        .filter(sql -> sql.contains("from interaction") && sql.contains("customer_id = ?"))
                        .distinct())
                .as("sum, page and the timeline's")
                .hasSizeLessThanOrEqualTo(3);
    }

    @Test
    @SignedInAs("admin.contact")
    void offersNothingToWhoMayOnlyLook() {
        open();
        assertThat($(Button.class).withText("Log a contact").exists()).isFalse();
    }

    private void log(String content) {
        interactions.log(
                customer, ContactData.of(clock.instant(), ContactChannel.PHONE, ContactDirection.OUTGOING, content));
    }

    private void open() {
        CustomerNavigation.open(customer, "interaction.title");
    }

    private void openForm() {
        open();
        test($(Button.class)
                        .from($(ContactTab.class).single())
                        .withText("Log a contact")
                        .all()
                        .getFirst())
                .click();
    }

    private TextArea content() {
        return $(TextArea.class).withLabel("What it was about").single();
    }

    private ListedRecords records() {
        return new ListedRecords($(ContactTab.class).single());
    }
}
