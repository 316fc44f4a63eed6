package loyalty.interaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import loyalty.OnH2;
import loyalty.customer.CustomerFixture;
import loyalty.feedback.ComplaintData;
import loyalty.feedback.FeedbackData;
import loyalty.feedback.FeedbackKind;
import loyalty.feedback.FeedbackService;
import loyalty.feedback.Severity;
import loyalty.followup.FollowupData;
import loyalty.followup.FollowupReason;
import loyalty.followup.FollowupService;
import loyalty.identity.IdentityFixture;
import loyalty.identity.SignIn;
import loyalty.shared.RefusedException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A contact, its follow-up and its complaint are logged together or not at all. */
@OnH2
class OneDialogTests {
    @Autowired
    InteractionService interactions;

    @Autowired
    ContactDrafts drafts;

    @Autowired
    PhraseService phrases;

    @Autowired
    FollowupService followups;

    @Autowired
    FeedbackService feedback;

    @Autowired
    CustomerFixture customers;

    @Autowired
    IdentityFixture identity;

    @Autowired
    SignIn signIn;

    @Autowired
    Clock clock;

    UUID user;
    UUID customer;

    @BeforeEach
    void aCustomerOfMine() {
        user = signIn.as("rep.onedialog", identity.team("onedialog")).id();
        customer = customers.customer("Oneida");
    }

    @Test
    void allThreeAreThere() {
        interactions.log(customer, contact(next(today().plusDays(3)), complaint("It leaks")));
        assertThat(interactions.totals(customer).contacts()).isEqualTo(1);
        assertThat(followups.of(customer, 0, 9)).hasSize(1).first().satisfies(followup -> {
            assertThat(followup.dueOn()).isEqualTo(today().plusDays(3));
            assertThat(followup.assigneeId()).isEqualTo(user);
        });
        assertThat(feedback.totals(customer).open()).isEqualTo(1);
    }

    @Test
    void aFollowUpThatIsRefusedTakesContactAndComplaintWithIt() {
        NewContact contact = contact(next(today().minusDays(1)), complaint("It leaks"));
        assertThatThrownBy(() -> interactions.log(customer, contact)).isInstanceOf(RefusedException.class);
        assertNothing();
    }

    @Test
    void aComplaintThatIsRefusedTakesTheContactWithIt() {
        NewContact contact = contact(null, complaint(" "));
        assertThatThrownBy(() -> interactions.log(customer, contact)).isInstanceOf(RefusedException.class);
        assertNothing();
    }

    private void assertNothing() {
        assertThat(interactions.totals(customer).contacts()).isZero();
        assertThat(followups.of(customer, 0, 9)).isEmpty();
        assertThat(feedback.totals(customer).entries()).isZero();
    }

    @Test
    void aDraftIsKeptForItsWriterUntilTheContactIsLogged() {
        drafts.keep(customer, "{\"content\":\"half a sen\"}");
        drafts.keep(customer, "{\"content\":\"half a sentence 𠮷\"}");
        assertThat(drafts.of(customer)).contains("{\"content\":\"half a sentence 𠮷\"}");
        signIn.as("supervisor.onedialog", identity.team("onedialog"));
        assertThat(drafts.of(customer)).isEmpty();
        signIn.as("rep.onedialog");
        interactions.log(customer, contact(null, null));
        assertThat(drafts.of(customer)).isEmpty();
    }

    @Test
    void phrasesAreOnesOwnOrKeptBySupervisorsForAll() {
        Phrase own = phrases.add("Hello", "您好，请问有什么可以帮您？", false);
        assertThatThrownBy(() -> phrases.add("For all", "Hi", true)).hasMessage("interaction.phrase.notYours");
        assertThatThrownBy(() -> phrases.add(" ", "Hi", false)).hasMessage("interaction.phrase.title.missing");
        signIn.as("supervisor.onedialog", identity.team("onedialog"));
        Phrase shared = phrases.add("Closing", "感谢来电", true);
        assertThat(phrases.all()).contains(shared).doesNotContain(own);
        assertThatThrownBy(() -> phrases.change(own, "Mine now", "x"))
                .hasMessage("interaction.phrase.changedMeanwhile");
        phrases.remove(own);
        signIn.as("rep.onedialog");
        assertThat(phrases.all()).contains(own, shared);
        assertThatThrownBy(() -> phrases.remove(shared)).hasMessage("interaction.phrase.notYours");
        phrases.change(own, "Hello", "您好");
        assertThatThrownBy(() -> phrases.change(own, "Hello", "again"))
                .hasMessage("interaction.phrase.changedMeanwhile");
    }

    private NewContact contact(@Nullable FollowupData next, @Nullable ComplaintData complaint) {
        ContactData data = ContactData.of(
                clock.instant(), ContactChannel.PHONE, ContactDirection.INCOMING, "Called about the kettle");
        return new NewContact(data, next, complaint, Set.of());
    }

    private FollowupData next(LocalDate dueOn) {
        return FollowupData.once(FollowupReason.COMPLAINT, "Call again", dueOn, user);
    }

    private ComplaintData complaint(String words) {
        return new ComplaintData(new FeedbackData(FeedbackKind.COMPLAINT, null, words, today()), Severity.HIGH);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
