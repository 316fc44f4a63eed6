package loyalty.interaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import loyalty.OnH2;
import loyalty.StatementCount;
import loyalty.audit.AuditHistory;
import loyalty.customer.CustomerFixture;
import loyalty.identity.IdentityFixture;
import loyalty.identity.SignIn;
import loyalty.shared.RefusedException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@OnH2
class InteractionServiceTests {
    @Autowired
    InteractionService interactions;

    @Autowired
    CustomerFixture customers;

    @Autowired
    IdentityFixture identity;

    @Autowired
    AuditHistory history;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    SignIn signIn;

    @Autowired
    Clock clock;

    UUID customer;

    @BeforeEach
    void aCustomerOfMine() {
        signIn.as("rep.talks", identity.team("talks"));
        customer = customers.customer("Anna");
    }

    @Test
    void keepsAllThatWasNotedAsItWasSaid() {
        ContactData said = new ContactData(
                hoursAgo(2),
                ContactChannel.VISIT,
                ContactDirection.INCOMING,
                "= HYPERLINK(\"x\") <script>\n\n𠮷 😀",
                CustomerReaction.NEGATIVE,
                "太慢了",
                "The lid leaks",
                "Sent a new one",
                45);
        interactions.log(customer, said);
        ContactSummary listed = interactions.of(customer, 0, 9).getFirst();
        assertThat(listed.data()).isEqualTo(said);
        assertThat(listed.by()).isEqualTo("rep.talks");
        assertThat(listed.customerName()).isEqualTo("Anna");
        assertThat(interactions.totals(customer)).isEqualTo(new ContactTotals(1, 45));
        assertThat(history.of(customer, true, 0, 1).getFirst().newValue()).contains("VISIT", "𠮷");
    }

    @Test
    void theLastContactFollowsWhatIsLoggedChangedAndRemoved() {
        String before = versionAndTime();
        UUID early = interactions.log(customer, contact(hoursAgo(48), "First"));
        UUID late = interactions.log(customer, contact(hoursAgo(5), "Second"));
        assertThat(lastContact()).contains(hoursAgo(5));
        interactions.change(late, 0, contact(hoursAgo(72), "Was earlier"));
        assertThat(lastContact()).contains(hoursAgo(48));
        assertThat(interactions.of(customer, 0, 9))
                .extracting(ContactSummary::id)
                .as("newest first")
                .containsExactly(early, late);
        RemovedContact removed = interactions.remove(early, 0);
        assertThat(lastContact()).contains(hoursAgo(72));
        interactions.remove(late, 1);
        assertThat(lastContact()).isEmpty();
        interactions.restore(removed);
        assertThat(lastContact()).contains(hoursAgo(48));
        assertThat(versionAndTime()).as("no change of the customer").isEqualTo(before);
    }

    @Test
    void refusesWhatCannotHaveBeen() {
        assertRefused(() -> interactions.log(customer, contact(hoursAgo(1), " \n ")), "interaction.content.missing");
        assertRefused(
                () -> interactions.log(customer, contact(hoursAgo(1), "长".repeat(10_000))),
                "interaction.content.tooLong");
        assertRefused(() -> interactions.log(customer, contact(hoursAgo(-2), "Soon")), "interaction.time.future");
        assertRefused(
                () -> interactions.log(customer, contact(Instant.EPOCH.minus(Duration.ofDays(40_000)), "Once")),
                "shared.day.tooLongAgo");
        assertRefused(() -> interactions.log(customer, lasting(-1)), "interaction.minutes.outOfRange");
        assertRefused(() -> interactions.log(customer, lasting(1441)), "interaction.minutes.outOfRange");
        assertThat(interactions.of(customer, 0, 9)).isEmpty();
    }

    @Test
    void theLongestTextFitsAlsoInRareIdeographs() {
        interactions.log(customer, contact(hoursAgo(1), "𠮷".repeat(ContactData.CONTENT_LENGTH / 2)));
        assertThat(interactions.of(customer, 0, 1).getFirst().data().content())
                .isEqualTo("𠮷".repeat(ContactData.CONTENT_LENGTH / 2));
    }

    @Test
    void theLaterOfTwoChangesIsRefused() {
        UUID id = interactions.log(customer, contact(hoursAgo(1), "One"));
        interactions.change(id, 0, contact(hoursAgo(1), "Two"));
        assertRefused(() -> interactions.change(id, 0, contact(hoursAgo(1), "Three")), "interaction.changedMeanwhile");
        interactions.remove(id, 1);
        assertRefused(() -> interactions.change(id, 2, contact(hoursAgo(1), "Four")), "interaction.gone");
    }

    @Test
    void customersOutOfScopeAreAsIfTheyWereNotThere() {
        UUID id = interactions.log(customer, contact(hoursAgo(1), "Private"));
        RemovedContact removed = interactions.remove(interactions.log(customer, contact(hoursAgo(2), "Gone")), 0);
        signIn.as("rep.mute", identity.team("mute"));
        assertThat(interactions.of(customer, 0, 9)).isEmpty();
        assertRefused(() -> interactions.totals(customer), "customer.notFound");
        assertRefused(() -> interactions.log(customer, contact(hoursAgo(1), "Hi")), "customer.notFound");
        assertRefused(() -> interactions.change(id, 0, contact(hoursAgo(1), "Hi")), "customer.notFound");
        assertRefused(() -> interactions.remove(id, 0), "customer.notFound");
        assertRefused(() -> interactions.restore(removed), "customer.notFound");
    }

    @Test
    void administratorsReadButDoNotWrite() {
        signIn.as("admin.talks");
        assertThat(interactions.of(customer, 0, 1)).isEmpty();
        assertThatThrownBy(() -> interactions.log(customer, contact(hoursAgo(1), "Hi")))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aPageOfContactsIsTwoStatementsWithTheFiles() {
        interactions.log(customer, contact(hoursAgo(1), "One"));
        assertThat(StatementCount.during(() -> interactions.of(customer, 0, 50)))
                .hasSize(2);
    }

    private static ContactData contact(Instant at, String content) {
        return ContactData.of(at, ContactChannel.PHONE, ContactDirection.OUTGOING, content);
    }

    private ContactData lasting(int minutes) {
        ContactData data = contact(hoursAgo(1), "Long");
        return new ContactData(
                data.at(), data.channel(), data.direction(), data.content(), data.reaction(), "", "", "", minutes);
    }

    private Instant hoursAgo(int hours) {
        return clock.instant().truncatedTo(ChronoUnit.HOURS).minus(Duration.ofHours(hours));
    }

    private Optional<Instant> lastContact() {
        return jdbc.sql("select last_contact_at from customer where id = ? and last_contact_at is not null")
                .param(customer)
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    private String versionAndTime() {
        return jdbc.sql("select version || ' ' || updated_at from customer where id = ?")
                .param(customer)
                .query(String.class)
                .single();
    }

    private static void assertRefused(ThrowingCallable call, String reason) {
        assertThatThrownBy(call).isInstanceOf(RefusedException.class).hasMessage(reason);
    }
}
