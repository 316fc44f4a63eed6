package loyalty.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import loyalty.OnH2;
import loyalty.audit.AuditHistory;
import loyalty.customer.CustomerFixture;
import loyalty.identity.IdentityFixture;
import loyalty.identity.SignIn;
import loyalty.shared.RefusedException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@OnH2
class FeedbackServiceTests {
    @Autowired
    FeedbackService feedback;

    @Autowired
    ComplaintService service;

    @Autowired
    ComplaintFixture complaints;

    @Autowired
    CustomerFixture customers;

    @Autowired
    IdentityFixture identity;

    @Autowired
    AuditHistory history;

    @Autowired
    SignIn signIn;

    @Autowired
    Clock clock;

    UUID customer;

    @BeforeEach
    void aCustomerOfMine() {
        signIn.as("rep.listens", identity.team("listens"));
        customer = customers.customer("Anna");
    }

    @Test
    void problemsAndComplaintsStayOpenUntilDealtWith() {
        UUID praise = feedback.record(customer, words(FeedbackKind.PRAISE, "Lovely", 1));
        UUID complaint = feedback.record(customer, words(FeedbackKind.COMPLAINT, "Late", 9));
        assertThat(feedback.of(customer, 0, 9))
                .as("open first")
                .extracting(FeedbackSummary::id)
                .containsExactly(complaint, praise);
        assertThat(feedback.totals(customer)).isEqualTo(new FeedbackTotals(2, 1));

        complaints.close(complaint);
        assertThat(feedback.totals(customer).open()).isZero();
        service.reopen(complaint, 4, "It leaks again");
        assertThat(feedback.totals(customer).open()).isEqualTo(1);
        assertRefused(() -> service.start(praise, 0), "feedback.complaint.gone");
    }

    @Test
    void whatTurnsOutToBeAComplaintIsOpenAndWhatIsNoneIsNot() {
        UUID id = feedback.record(customer, words(FeedbackKind.SUGGESTION, "A bigger lid", 1));
        feedback.change(id, 0, words(FeedbackKind.COMPLAINT, "The lid is too small", 1));
        assertThat(feedback.totals(customer).open()).isEqualTo(1);
        complaints.close(id);
        feedback.change(id, 1, words(FeedbackKind.PROBLEM, "The lid is too small", 1));
        assertThat(feedback.totals(customer).open())
                .as("was dealt with already")
                .isZero();
        feedback.change(id, 2, words(FeedbackKind.PRAISE, "The lid fits", 1));
        assertThat(feedback.of(customer, 0, 1).getFirst().open()).isFalse();
    }

    @Test
    void wordsAreKeptAsTheyWereSaid() {
        String said = "= HYPERLINK(\"x\") <script>\n\n𠮷 😀";
        UUID id =
                feedback.record(customer, new FeedbackData(FeedbackKind.WISH, "PRICE", "  " + said + "  ", daysAgo(1)));
        assertThat(feedback.of(customer, 0, 1).getFirst().data())
                .isEqualTo(new FeedbackData(FeedbackKind.WISH, "PRICE", said, daysAgo(1)));
        assertThat(history.of(customer, true, 0, 1).getFirst().newValue()).contains("𠮷");
        RemovedFeedback removed = feedback.remove(id, 0);
        assertThat(feedback.totals(customer).entries()).isZero();
        feedback.restore(removed);
        assertThat(feedback.of(customer, 0, 1).getFirst().content()).isEqualTo(said);
    }

    @Test
    void refusesWhatSaysNothingOrTooMuch() {
        assertRefused(() -> feedback.record(customer, words(FeedbackKind.WISH, " \n ", 1)), "feedback.content.missing");
        assertRefused(
                () -> feedback.record(customer, words(FeedbackKind.WISH, "长".repeat(4001), 1)),
                "feedback.content.tooLong");
        assertRefused(() -> feedback.record(customer, words(FeedbackKind.WISH, "Tomorrow", -1)), "shared.day.future");
        UUID longest = feedback.record(customer, words(FeedbackKind.WISH, "𠮷".repeat(2000), 1));
        assertRefused(
                () -> feedback.change(longest, 7, words(FeedbackKind.WISH, "Shorter", 1)), "feedback.changedMeanwhile");
    }

    @Test
    void refusesWhatIsInNoDictionary() {
        assertRefused(
                () -> feedback.record(customer, new FeedbackData(FeedbackKind.WISH, "COLOUR", "Blue", daysAgo(1))),
                "feedback.choice.unknown");
        assertRefused(
                () -> feedback.record(
                        customer, new FeedbackData(FeedbackKind.WISH, "PRICE", "MARS", "Blue", daysAgo(1))),
                "feedback.choice.unknown");
    }

    @Test
    void whatWasDealtWithAsAComplaintStaysOnRecord() {
        UUID id = feedback.record(customer, words(FeedbackKind.COMPLAINT, "Late", 1));
        assertRefused(() -> feedback.remove(id, 0), "feedback.complaintStays");
        feedback.change(id, 0, words(FeedbackKind.PRAISE, "Late, but lovely", 1));
        assertRefused(() -> feedback.remove(id, 1), "feedback.complaintStays");
    }

    @Test
    void customersOutOfScopeAreAsIfTheyWereNotThere() {
        UUID id = feedback.record(customer, words(FeedbackKind.PROBLEM, "Leaks", 1));
        signIn.as("rep.deaf", identity.team("deaf"));
        assertRefused(() -> feedback.of(customer, 0, 1), "customer.notFound");
        assertRefused(() -> feedback.totals(customer), "customer.notFound");
        assertRefused(() -> feedback.record(customer, words(FeedbackKind.WISH, "Hi", 1)), "customer.notFound");
        assertRefused(() -> feedback.change(id, 0, words(FeedbackKind.WISH, "Hi", 1)), "customer.notFound");
        assertRefused(() -> feedback.remove(id, 0), "customer.notFound");
    }

    @Test
    void administratorsReadButDoNotWrite() {
        signIn.as("admin.listens");
        assertThat(feedback.of(customer, 0, 1)).isEmpty();
        assertThatThrownBy(() -> feedback.record(customer, words(FeedbackKind.WISH, "Hi", 1)))
                .isInstanceOf(AccessDeniedException.class);
    }

    private FeedbackData words(FeedbackKind kind, String content, int daysAgo) {
        return new FeedbackData(kind, null, content, daysAgo(daysAgo));
    }

    private LocalDate daysAgo(int days) {
        return LocalDate.now(clock).minusDays(days);
    }

    private static void assertRefused(ThrowingCallable call, String reason) {
        assertThatThrownBy(call).isInstanceOf(RefusedException.class).hasMessage(reason);
    }
}
