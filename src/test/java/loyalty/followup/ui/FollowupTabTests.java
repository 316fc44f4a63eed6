package loyalty.followup.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.IntStream;
import loyalty.OnH2;
import loyalty.StatementCount;
import loyalty.customer.CustomerFixture;
import loyalty.customer.CustomerNavigation;
import loyalty.followup.FollowupData;
import loyalty.followup.FollowupReason;
import loyalty.followup.FollowupService;
import loyalty.followup.FollowupSummary;
import loyalty.identity.IdentityFixture;
import loyalty.identity.RunAs;
import loyalty.identity.SignedInAs;
import loyalty.uikit.ListedRecords;
import loyalty.uikit.OpenForm;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OnH2
@SignedInAs("supervisor.followuptab")
class FollowupTabTests extends SpringBrowserlessTest {
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
    Clock clock;

    UUID customer;

    @BeforeEach
    void aCustomer() {
        customer = runAs.as(identity.user("supervisor.followuptab"), () -> customers.customer("王小明"));
    }

    @Test
    void showsTheDaysOfARuleBeforeItIsSaved() {
        openForm();
        form.fill("Follow-up", "Monthly visit");
        assertThat($(NextDates.class).exists()).isFalse();
        repeat().setValue(RecurrenceFields.Repeat.MONTH_END);
        assertThat(dates().getElement().getChildCount())
                .as("words and six days")
                .isEqualTo(7);

        form.save();

        assertThat(form.isOpen()).isFalse();
        assertThat(only().recurrence()).isNotNull();
    }

    @Test
    void saysThatARuleNeverMatchesAndKeepsWhatWasEntered() {
        openForm();
        form.fill("Follow-up", "Monthly visit");
        repeat().setValue(RecurrenceFields.Repeat.MONTH_DAY);
        $(Select.class).withLabel("Ends").single().setValue(RecurrenceFields.End.UNTIL);
        $(DatePicker.class).withLabel("Until").single().setValue(LocalDate.of(2020, 1, 1));

        String sentence = "By this rule there would never be a follow-up. Change its day or its end.";
        assertThat(dates().getElement().getTextRecursively()).isEqualTo(sentence);
        form.save();
        assertThat(form.isOpen()).isTrue();
        assertThat(form.refusal()).isEqualTo(sentence);
        assertThat(form.field("Follow-up").getValue()).isEqualTo("Monthly visit");
        assertThat(followups.totals(customer).all()).isZero();
    }

    @Test
    void keepsTheFormOpenWhenTheDayIsPast() {
        openForm();
        form.fill("Follow-up", "Call");
        $(DatePicker.class)
                .withLabel("Due")
                .single()
                .setValue(LocalDate.now(clock).minusDays(1));
        form.save();
        assertThat(form.refusal()).isEqualTo("This day is past already. Choose today or a day to come.");
    }

    @Test
    void doneWithResultAndNextStepInOneDialog() {
        plan("Call");
        open();
        records().act(0, "Done");
        form.save();
        assertThat(form.the(TextArea.class).getErrorMessage()).isEqualTo("What came of it?");
        form.the(TextArea.class).setValue("Wants a quote");
        form.tick("Plan the next step");
        form.fill("Next step", "Send the quote");
        form.save();

        assertThat(records().texts()).hasSize(2);
        assertThat(records().texts().getFirst()).startsWith("Send the quote").contains("Open");
        assertThat(records().texts().getLast()).contains("Wants a quote", "Done");
        test($(Button.class).withText("Undo").single()).click();
        assertThat(records().texts()).singleElement().asString().startsWith("Call");
    }

    @Test
    void asksNothingMoreForEachOfManyLines() {
        IntStream.range(0, 10).forEach(i -> plan("n" + i));
        assertThat(StatementCount.during(() -> followups.of(customer, 0, 50)))
                .as("the customer's scope, and the page")
                .hasSize(2);
        assertThat(StatementCount.during(() -> followups.totals(customer))).hasSize(2);
    }

    @Test
    @SignedInAs("admin.followuptab")
    void offersNothingToWhoMayOnlyLook() {
        open();
        assertThat($(Button.class).withText("Plan a follow-up").exists()).isFalse();
    }

    private void plan(String subject) {
        followups.plan(
                customer,
                FollowupData.once(
                        FollowupReason.OTHER, subject, LocalDate.now(clock).plusDays(2), null));
    }

    private FollowupSummary only() {
        return followups.of(customer, 0, 1).getFirst();
    }

    private NextDates dates() {
        return $(NextDates.class).single();
    }

    @SuppressWarnings("unchecked")
    private Select<RecurrenceFields.Repeat> repeat() {
        return $(Select.class).withLabel("Repeats").single();
    }

    private void open() {
        CustomerNavigation.open(customer, "followup.title");
    }

    private void openForm() {
        open();
        Button plan = $(Button.class)
                .from($(FollowupTab.class).single())
                .withText("Plan a follow-up")
                .single();
        test(plan).click();
    }

    private ListedRecords records() {
        return new ListedRecords($(FollowupTab.class).single());
    }
}
