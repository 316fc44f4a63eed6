package loyalty.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import loyalty.OnH2;
import loyalty.StatementCount;
import loyalty.customer.CustomerFixture;
import loyalty.identity.IdentityFixture;
import loyalty.identity.SignIn;
import loyalty.uikit.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@OnH2
class FailedMailTests {
    private final UUID reference = UUID.randomUUID();

    @Autowired
    FailedMailService failed;

    @Autowired
    Mailing mailing;

    @Autowired
    CustomerFixture customers;

    @Autowired
    IdentityFixture identity;

    @Autowired
    SignIn signIn;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private UUID customer;

    @BeforeEach
    void aMailThatWasRefused() {
        signIn.as(IdentityFixture.fresh("supervisor.mails"), identity.team(IdentityFixture.fresh("mails")));
        customer = customers.customer("Wanda");
        jdbc.sql("update customer set consent = 'GIVEN' where id = ?")
                .param(customer)
                .update();
        var order = new MailOrder(TestPurpose.CODE, reference, 0, MessageTemplate.INVITATION, Language.ENGLISH);
        transaction.executeWithoutResult(status -> mailing.send(order, List.of(customer)));
        becomes("FAILED", "SMTP 550");
    }

    @Test
    void saysWhoDidNotGetWhatAndWhy() {
        assertThat(mine()).singleElement().satisfies(mail -> {
            assertThat(mail.customer()).isEqualTo("Wanda");
            assertThat(mail.about()).isEqualTo("Tea");
            assertThat(mail.template()).contains("Survey invitation");
            assertThat(mail.failure()).isEqualTo("SMTP 550");
        });
        assertThat(failed.count()).isPositive();
        assertThat(StatementCount.during(() -> failed.page(Locale.ENGLISH, 0, 50)))
                .as("one, and one for the campaigns if there are any")
                .hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void sendsAgainOnce() {
        UUID mail = mine().getFirst().id();
        assertThat(failed.again(Set.of(mail))).isOne();
        assertThat(state()).isEqualTo("WAITING");
        assertThat(failed.again(Set.of(mail))).isZero();
        assertThat(mine()).isEmpty();
    }

    @Test
    void leavesWhatMayHaveArrivedAndWhatIsNeedless() {
        UUID mail = mine().getFirst().id();
        becomes("UNKNOWN", null);
        assertThat(failed.again(Set.of(mail))).isZero();
        becomes("FAILED", "OVER");
        assertThat(failed.again(Set.of(mail))).isZero();
        assertThat(mine()).isEmpty();
        assertThat(state()).isEqualTo("FAILED");
    }

    @Test
    void mailsToCustomersOfOthersAreNeitherShownNorSent() {
        UUID mail = mine().getFirst().id();
        signIn.as(IdentityFixture.fresh("supervisor.others"), identity.team(IdentityFixture.fresh("others")));
        assertThat(mine()).isEmpty();
        assertThat(failed.again(Set.of(mail))).isZero();
        failed.againAll();
        assertThat(state()).isEqualTo("FAILED");
    }

    private List<FailedMail> mine() {
        return failed.page(Locale.ENGLISH, 0, 500).stream()
                .filter(mail -> mail.customerId().equals(customer))
                .toList();
    }

    private void becomes(String state, @Nullable String failure) {
        jdbc.sql("update customer_mail set state = :state, failure = :failure where reference = :reference")
                .param("state", state)
                .param("failure", failure)
                .param("reference", reference)
                .update();
    }

    private String state() {
        return jdbc.sql("select state from customer_mail where reference = ?")
                .param(reference)
                .query(String.class)
                .single();
    }
}
