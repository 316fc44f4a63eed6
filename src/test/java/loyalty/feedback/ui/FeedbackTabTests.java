package loyalty.feedback.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Paragraph;
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
import loyalty.feedback.FeedbackData;
import loyalty.feedback.FeedbackKind;
import loyalty.feedback.FeedbackService;
import loyalty.identity.IdentityFixture;
import loyalty.identity.RunAs;
import loyalty.identity.SignedInAs;
import loyalty.uikit.ListedRecords;
import loyalty.uikit.OpenForm;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OnH2
@SignedInAs("supervisor.feedback")
class FeedbackTabTests extends SpringBrowserlessTest {
    private final OpenForm form = new OpenForm(this);

    @Autowired
    CustomerFixture customers;

    @Autowired
    FeedbackService feedback;

    @Autowired
    IdentityFixture identity;

    @Autowired
    RunAs runAs;

    @Autowired
    Clock clock;

    UUID customer;

    @BeforeEach
    void aCustomer() {
        customer = runAs.as(identity.user("supervisor.feedback"), () -> customers.customer("王小明"));
    }

    @Test
    void notesWhatWasSaidAsItWasSaid() {
        String said = "=SUM(1) <script>alert(1)</script>\nשלום 㐱";
        openForm();
        test(content()).setValue(said);
        kind().setValue(FeedbackKind.PRAISE);
        form.save();

        assertThat(form.isOpen()).isFalse();
        assertThat(records().texts())
                .singleElement()
                .asString()
                .startsWith(said)
                .contains("Praise");
    }

    @Test
    void keepsTheFormOpenWithTheReason() {
        openForm();
        kind().setValue(FeedbackKind.PRAISE);
        form.save();
        assertThat(content().getErrorMessage()).isEqualTo("What did the customer say?");
        content().setValue("x".repeat(FeedbackData.CONTENT_LENGTH + 1));
        form.save();
        assertThat(form.isOpen()).isTrue();
        content().setValue("fine");
        form.the(DatePicker.class).setValue(LocalDate.of(2999, 1, 1));
        form.save();

        assertThat(form.isOpen()).isTrue();
        assertThat(content().getValue()).isEqualTo("fine");
        assertThat(feedback.totals(customer).entries()).isZero();
    }

    @Test
    void showsHowFarAComplaintHasCome() {
        say(FeedbackKind.COMPLAINT, "Late");
        open();
        assertThat(records().texts()).singleElement().asString().contains("Received");
        assertThat(records().actions(0)).as("a complaint stays").containsExactly("Edit", "Open the complaint");
    }

    @Test
    void removesOnlyWhatIsNoComplaint() {
        say(FeedbackKind.PRAISE, "Lovely");
        open();
        assertThat(records().actions(0)).containsExactly("Edit", "Delete");
    }

    @Test
    void tellsInTheFormThatSomebodyElseWasFaster() {
        say(FeedbackKind.COMPLAINT, "Late");
        open();
        records().act(0, "Edit");
        var entry = feedback.of(customer, 0, 1).getFirst();
        var meanwhile = new FeedbackData(FeedbackKind.COMPLAINT, null, "Too late", LocalDate.now(clock));
        feedback.change(entry.id(), entry.version(), meanwhile);
        test(content()).setValue("Very late");
        form.save();

        assertThat(form.the(Paragraph.class).getText())
                .isEqualTo("Somebody changed this entry meanwhile. Open it again to see how it is now.");
        assertThat(feedback.of(customer, 0, 1).getFirst().content()).isEqualTo("Too late");
    }

    @Test
    void removesAndTakesTheRemovalBack() {
        say(FeedbackKind.WISH, "Smaller bags");
        open();
        records().act(0, "Delete");
        assertThat(records().count()).isZero();

        test($(Button.class).withText("Undo").single()).click();

        assertThat(records().texts()).singleElement().asString().startsWith("Smaller bags");
    }

    @Test
    @SignedInAs("admin.feedback")
    void offersNothingToWhoMayOnlyLook() {
        open();
        assertThat($(Button.class).withText("Note feedback").exists()).isFalse();
    }

    @Test
    void asksNothingMoreForEachOfManyLines() {
        IntStream.range(0, 10).forEach(i -> say(FeedbackKind.COMPLAINT, "n" + i));

        var statements = StatementCount.during(() -> {
            open();
            records().texts();
        });

        assertThat(statements.stream()
                        .filter(sql -> sql.contains("from feedback"))
                        .distinct())
                .hasSizeLessThanOrEqualTo(3);
    }

    private void say(FeedbackKind kind, String content) {
        feedback.record(customer, new FeedbackData(kind, "DELIVERY", content, LocalDate.now(clock)));
    }

    private void open() {
        CustomerNavigation.open(customer, "feedback.title");
    }

    private void openForm() {
        open();
        test($(Button.class).withText("Note feedback").single()).click();
    }

    private ListedRecords records() {
        return new ListedRecords($(FeedbackTab.class).single());
    }

    private TextArea content() {
        return form.the(TextArea.class);
    }

    @SuppressWarnings("unchecked")
    private Select<FeedbackKind> kind() {
        return form.the(Select.class);
    }
}
