package loyalty.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import loyalty.OnH2;
import loyalty.identity.IdentityFixture;
import loyalty.identity.OwnEmail;
import loyalty.identity.SignIn;
import loyalty.shared.Message;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

/** Others' mails are in the same outbox: what is counted is what these add. */
@OnH2
class MailStatusTests {
    @Autowired
    MailStatusService service;

    @Autowired
    Notifier notifier;

    @Autowired
    MailOutbox outbox;

    @Autowired
    OwnEmail email;

    @Autowired
    SignIn signIn;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    UUID reader;
    MailStatus before = new MailStatus(false, 0, 0, 0);

    @BeforeEach
    void threeMails() {
        signIn.as("admin.mail.status");
        before = service.status();
        reader = signIn.as(IdentityFixture.fresh("rep.stuck")).id();
        email.change("stuck@example.com");
        mail("waits");
        end(mail("refused"), MailState.FAILED, "SMTP 550");
        end(mail("interrupted"), MailState.UNKNOWN, null);
        signIn.as("admin.mail.status");
    }

    @Test
    void countsWhatDidNotGetOut() {
        MailStatus now = service.status();
        assertThat(now.configured()).isFalse();
        assertThat(now.waiting() - before.waiting()).isEqualTo(1);
        assertThat(now.failed() - before.failed()).isEqualTo(1);
        assertThat(now.unknown() - before.unknown()).isEqualTo(1);
    }

    @Test
    void saysWhoseMailsTheyAreAndWhy() {
        assertThat(service.stuck(50))
                .filteredOn(mail -> mail.userId().equals(reader))
                .extracting(StuckMail::state, StuckMail::failure)
                .containsExactlyInAnyOrder(tuple(MailState.FAILED, "SMTP 550"), tuple(MailState.UNKNOWN, null));
    }

    @Test
    void whatFailedIsTriedAgainAndWhatMayHaveArrivedIsNot() {
        assertThat(service.tryFailedAgain()).isPositive();
        assertThat(states()).containsExactlyInAnyOrder("WAITING", "WAITING", "UNKNOWN");
    }

    @Test
    void onlyWhoKeepsTheSettingsLooksAfterMail() {
        signIn.as("supervisor.mail.status");
        assertThatThrownBy(() -> service.status()).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> service.tryFailedAgain()).isInstanceOf(AccessDeniedException.class);
    }

    private UUID mail(String occasion) {
        transaction.executeWithoutResult(
                status -> notifier.tell(new Notice(reader, TestKinds.MAILED, Message.of("uikit.add"), "", occasion)));
        return jdbc.sql("select id from notice where user_id = ? and occasion = ?")
                .params(reader, occasion)
                .query(UUID.class)
                .single();
    }

    private void end(UUID mail, MailState state, @Nullable String failure) {
        Instant now = clock.instant();
        outbox.claim(mail, now);
        outbox.finish(mail, state, failure, now);
    }

    private List<String> states() {
        return jdbc.sql("select state from notice_mail join notice on id = notice_id where user_id = ?")
                .param(reader)
                .query(String.class)
                .list();
    }
}
