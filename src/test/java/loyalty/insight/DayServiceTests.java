package loyalty.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import loyalty.OnH2;
import loyalty.StatementCount;
import loyalty.customer.CustomerFixture;
import loyalty.feedback.ComplaintFixture;
import loyalty.feedback.FeedbackData;
import loyalty.feedback.FeedbackKind;
import loyalty.feedback.FeedbackService;
import loyalty.followup.FollowupData;
import loyalty.followup.FollowupReason;
import loyalty.followup.FollowupService;
import loyalty.identity.IdentityFixture;
import loyalty.identity.SignIn;
import loyalty.interaction.ContactChannel;
import loyalty.interaction.ContactData;
import loyalty.interaction.ContactDirection;
import loyalty.interaction.InteractionService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@OnH2
class DayServiceTests {
    @Autowired
    DayService days;

    @Autowired
    InteractionService contacts;

    @Autowired
    FollowupService followups;

    @Autowired
    FeedbackService feedback;

    @Autowired
    ComplaintFixture complaints;

    @Autowired
    CustomerFixture customers;

    @Autowired
    IdentityFixture identity;

    @Autowired
    SignIn signIn;

    @Autowired
    Clock clock;

    @Test
    void countsWhatTheTeamDidThatDay() {
        UUID team = identity.team(IdentityFixture.fresh("day"));
        String supervisor = IdentityFixture.fresh("supervisor.day");
        LocalDate today = LocalDate.now(clock);
        signIn.as(supervisor, team);
        DayFigures before = days.of(today);
        DayFigures earlierBefore = days.of(today.minusDays(3));
        work(customers.customer("Busy day"));
        signIn.as(IdentityFixture.fresh("supervisor.elsewhere"), identity.team(IdentityFixture.fresh("elsewhere")));
        work(customers.customer("Somebody else's"));

        signIn.as(supervisor, team);

        assertThat(days.of(today)).isEqualTo(plus(before, 1, 1, 2, 1));
        assertThat(days.of(today.minusDays(3))).isEqualTo(plus(earlierBefore, 1, 0, 0, 0));
        assertThat(StatementCount.during(() -> days.of(today))).hasSize(1);
    }

    /** Customers without a team, whom other tests may have registered, count for every supervisor. */
    private static DayFigures plus(DayFigures before, int contacts, int done, int received, int closed) {
        return new DayFigures(
                before.contacts() + contacts,
                before.followupsDone() + done,
                before.complaintsReceived() + received,
                before.complaintsClosed() + closed);
    }

    @Test
    void isNotForReps() {
        signIn.as(IdentityFixture.fresh("rep.day"));

        assertThatThrownBy(() -> days.of(LocalDate.now(clock))).isInstanceOf(AccessDeniedException.class);
    }

    private void work(UUID customer) {
        LocalDate today = LocalDate.now(clock);
        contacts.log(customer, contact(Duration.ZERO));
        contacts.log(customer, contact(Duration.ofDays(3)));
        UUID call = followups.plan(customer, FollowupData.once(FollowupReason.OTHER, "Call", today, null));
        followups.plan(customer, FollowupData.once(FollowupReason.OTHER, "Call again", today, null));
        followups.of(customer, 0, 5).stream()
                .filter(each -> each.id().equals(call))
                .forEach(each -> followups.complete(each.seen(), "Done", null));
        feedback.record(customer, complaint(today));
        complaints.close(feedback.record(customer, complaint(today)));
    }

    private ContactData contact(Duration ago) {
        return ContactData.of(
                clock.instant().minus(ago), ContactChannel.PHONE, ContactDirection.OUTGOING, "About the delivery");
    }

    private static FeedbackData complaint(LocalDate day) {
        return new FeedbackData(FeedbackKind.COMPLAINT, null, "Late again", day);
    }
}
