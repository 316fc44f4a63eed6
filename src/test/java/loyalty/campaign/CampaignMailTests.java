package loyalty.campaign;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import loyalty.OnH2;
import loyalty.customer.CustomerFixture;
import loyalty.identity.IdentityFixture;
import loyalty.identity.SignIn;
import loyalty.message.CustomerMailed;
import loyalty.message.MailVariable;
import loyalty.message.MessageTemplate;
import loyalty.notification.MailState;
import loyalty.shared.RefusedException;
import loyalty.uikit.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Mails invite who waits, and remind who has not answered; each at most once. */
@OnH2
class CampaignMailTests {
    @Autowired
    CampaignMailService mails;

    @Autowired
    AutomaticReminders automatic;

    @Autowired
    MailedInvitations mailed;

    @Autowired
    Invitations invitations;

    @Autowired
    InvitationStore store;

    @Autowired
    CampaignFixture campaigns;

    @Autowired
    CustomerFixture customers;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    SignIn signIn;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private UUID campaign;
    private UUID customer;

    @BeforeEach
    void anInvitedCustomer() {
        signIn.as(IdentityFixture.fresh("supervisor.campaign.mail"));
        campaign = campaigns.running(Set.of(Channel.MAIL));
        customer = customers.customer("Wanda");
        jdbc.sql("update customer set consent = 'GIVEN' where id = ?")
                .param(customer)
                .update();
        transaction.executeWithoutResult(status -> store.invite(campaign, List.of(customer), clock.instant()));
    }

    @Test
    void invitesOnceThenReminds() {
        assertThat(mails.invite(campaign, MessageTemplate.INVITATION, Language.ENGLISH)
                        .waiting())
                .isOne();
        assertThat(mails.invite(campaign, MessageTemplate.INVITATION, Language.ENGLISH)
                        .waiting())
                .isZero();
        assertThat(mails.remind(campaign, 1, MessageTemplate.REMINDER, Language.ENGLISH)
                        .waiting())
                .as("nobody was asked yet")
                .isZero();
        sent(MailState.SENT);
        assertThat(state()).isEqualTo(InvitationState.INVITED);
        assertThat(mails.remind(campaign, 1, MessageTemplate.REMINDER, Language.ENGLISH)
                        .waiting())
                .isOne();
        assertThat(mails.remind(campaign, 1, MessageTemplate.REMINDER, Language.ENGLISH)
                        .waiting())
                .isZero();
        assertThat(mails.counts(campaign).lastNumber()).isEqualTo(1);
        assertThatThrownBy(() -> mails.remind(campaign, 3, MessageTemplate.REMINDER, Language.ENGLISH))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void remindsByItselfAfterSoManyDaysAndSoOften() {
        mails.invite(campaign, MessageTemplate.INVITATION, Language.CHINESE);
        mails.remindBy(campaign, new Reminders(3, 2, MessageTemplate.REMINDER));
        delivered(0, 2);
        sent(MailState.SENT);
        automatic.orderDue(() -> false);
        assertThat(reminders()).as("it is too early").isEmpty();
        delivered(0, 4);
        automatic.orderDue(() -> false);
        automatic.orderDue(() -> false);
        assertThat(reminders()).containsExactly("1 CHINESE");
        delivered(1, 4);
        automatic.orderDue(() -> false);
        delivered(2, 4);
        automatic.orderDue(() -> false);
        assertThat(reminders()).containsExactly("1 CHINESE", "2 CHINESE");
        assertThatThrownBy(() -> mails.remindBy(campaign, new Reminders(0, 1, MessageTemplate.REMINDER)))
                .hasMessageContaining("campaign.number.outOfRange");
    }

    @Test
    void remindsNobodyWhoHasAnsweredOrUnsubscribedAndNobodyOnceItIsOff() {
        mails.invite(campaign, MessageTemplate.INVITATION, Language.ENGLISH);
        mails.remindBy(campaign, new Reminders(1, 1, MessageTemplate.REMINDER));
        delivered(0, 2);
        sent(MailState.SENT);
        jdbc.sql("update customer set consent = 'REFUSED' where id = ?")
                .param(customer)
                .update();
        automatic.orderDue(() -> false);
        jdbc.sql("update customer set consent = 'GIVEN' where id = ?")
                .param(customer)
                .update();
        invitations.answered(store.of(campaign, customer).orElseThrow().id());
        automatic.orderDue(() -> false);
        mails.remindBy(campaign, null);
        assertThat(mails.reminders(campaign)).isEmpty();
        assertThat(reminders()).isEmpty();
    }

    private void delivered(int number, int daysAgo) {
        jdbc.sql(
                        "update customer_mail set state = 'SENT', changed_at = :at where reference = :campaign and number = :n")
                .param("at", clock.instant().minus(Duration.ofDays(daysAgo)).atOffset(ZoneOffset.UTC))
                .param("campaign", campaign)
                .param("n", number)
                .update();
    }

    private List<String> reminders() {
        return jdbc.sql("""
                        select number || ' ' || language from customer_mail
                        where reference = ? and number > 0 order by number
                        """).param(campaign).query(String.class).list();
    }

    @Test
    void everyMailCarriesTheSameLinkWhichIsOnlyKeptAsAHash() {
        String link = link();
        assertThat(link()).isEqualTo(link);
        String token = link.substring(link.lastIndexOf('/') + 1);
        assertThat(invitations.byToken(token))
                .hasValueSatisfying(asked -> assertThat(asked.customerId()).isEqualTo(customer));
    }

    @Test
    void aMailThatFailedAskedNobody() {
        sent(MailState.FAILED);
        assertThat(state()).isEqualTo(InvitationState.WAITING);
    }

    @Test
    void whoHasAnsweredGetsNoMailThatStillWaits() {
        invitations.answered(store.of(campaign, customer).orElseThrow().id());
        assertThat(transaction.<Boolean>execute(status ->
                        mailed.values(campaign, customer, Language.ENGLISH).isEmpty()))
                .isTrue();
    }

    @Test
    void aCampaignThatDoesNotAskByMailSendsNone() {
        UUID other = campaigns.running(Set.of(Channel.PHONE));
        assertThatThrownBy(() -> mails.invite(other, MessageTemplate.INVITATION, Language.ENGLISH))
                .isInstanceOf(RefusedException.class);
    }

    private void sent(MailState state) {
        transaction.executeWithoutResult(status ->
                events.publishEvent(new CustomerMailed(MailedInvitations.CODE, campaign, 0, customer, state)));
    }

    private InvitationState state() {
        return store.of(campaign, customer).orElseThrow().state();
    }

    private String link() {
        return requireNonNull(
                transaction.execute(status -> requireNonNull(mailed.values(campaign, customer, Language.ENGLISH)
                        .orElseThrow()
                        .get(MailVariable.LINK))));
    }
}
