package loyalty.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import loyalty.OnH2;
import loyalty.customer.CustomerFixture;
import loyalty.identity.IdentityFixture;
import loyalty.identity.SignIn;
import loyalty.notification.MailFixture;
import loyalty.notification.MailRefusedException;
import loyalty.notification.MailServerAwayException;
import loyalty.notification.OutgoingMail;
import loyalty.notification.RecordingServer;
import loyalty.uikit.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Each customer gets a mail at most once, and only who agreed; none is forgotten. */
@OnH2
class MailingTests {
    private final RecordingServer server = new RecordingServer();
    private final UUID reference = UUID.randomUUID();

    @Autowired
    Mailing mailing;

    @Autowired
    CustomerOutbox outbox;

    @Autowired
    CustomerMailWriter writer;

    @Autowired
    Unsubscribing unsubscribing;

    @Autowired
    TestPurpose purpose;

    @Autowired
    MailFixture mails;

    @Autowired
    CustomerFixture customers;

    @Autowired
    SignIn signIn;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @BeforeEach
    void somebody() {
        // Mails that other tests left waiting would be delivered here.
        signIn.as(IdentityFixture.fresh("rep.mailing"));
        jdbc.sql(
                        "update customer_mail set state = 'FAILED', changed_at = timestamp with time zone '2020-01-01 00:00:00+00'")
                .update();
    }

    @Test
    void writesToEachOnceWithTheirLinkAndAWayOut() {
        UUID customer = agreed("Wanda");
        assertThat(send(0, customer).waiting()).isOne();
        assertThat(send(0, customer)).isEqualTo(new Ordered(0, 1, Map.of()));
        deliver();
        deliver();
        OutgoingMail mail = only();
        assertThat(mail.subject()).isEqualTo("How was it? Tea & <b>cake</b>");
        assertThat(mail.text()).startsWith("Dear Wanda,").contains(TestPurpose.LINK + customer);
        assertThat(mail.html()).contains("<a href=\"" + TestPurpose.LINK + customer + "\">");
        assertThat(mail.unsubscribeUrl()).contains("/u/");
        assertThat(states()).containsExactly("SENT");
    }

    @Test
    void neitherLinkLiesInTheDatabase() {
        send(0, agreed("Wanda"));
        deliver();
        String rows = jdbc.sql("select * from customer_mail where reference = ?")
                .param(reference)
                .query()
                .listOfRows()
                .toString();
        assertThat(rows).doesNotContain("secret-of").doesNotContain(token(only()));
    }

    @Test
    void aReminderIsAMailOfItsOwn() {
        UUID customer = agreed("Wanda");
        send(0, customer);
        send(1, customer);
        deliver();
        assertThat(server.taken).hasSize(2);
    }

    @Test
    void leavesOutWhoHasNotAgreedWithTheReason() {
        UUID asked = customers.customer("Never asked");
        UUID refused = with("consent = 'REFUSED'", "Refused");
        UUID silent = with("email = null, email_index = null, consent = 'GIVEN'", "Silent");
        Ordered ordered = send(0, asked, refused, silent);
        assertThat(ordered).isEqualTo(new Ordered(0, 0, Map.of(LeftOut.NO_CONSENT, 2, LeftOut.NO_ADDRESS, 1)));
    }

    @Test
    void whoUnsubscribesGetsNothingThatWaits() {
        UUID customer = agreed("Wanda");
        send(0, customer);
        deliver();
        send(1, customer);
        String token = token(only());
        assertThat(unsubscribing.subscribed(token)).hasValue(true);
        assertThat(unsubscribing.unsubscribe(token)).isTrue();
        deliver();
        assertThat(server.taken).hasSize(1);
        assertThat(states()).containsExactly("SENT", "FAILED UNSUBSCRIBED");
        assertThat(send(2, customer).leftOut()).isEqualTo(Map.of(LeftOut.UNSUBSCRIBED, 1));
        unsubscribing.resubscribe(token);
        assertThat(send(2, customer).waiting()).isOne();
    }

    @Test
    void anAddressThatIsRefusedFailsAloneAndIsMendedByAnother() {
        UUID customer = agreed("Wanda");
        UUID other = agreed("Otto");
        send(0, customer, other);
        server.mood = mail -> {
            if (mail.text().contains("Wanda")) throw new MailRefusedException("SMTP 550", true);
        };
        deliver();
        assertThat(states()).containsExactlyInAnyOrder("FAILED SMTP 550", "SENT");
        assertThat(send(1, customer).leftOut()).isEqualTo(Map.of(LeftOut.UNDELIVERABLE, 1));
        jdbc.sql("update customer set email_index = ? where id = ?")
                .params(new byte[] {1, 2, 3}, customer)
                .update();
        assertThat(send(1, customer).waiting()).isOne();
    }

    @Test
    void aServerThatIsAwayLosesNothing() {
        server.configured = false;
        send(0, agreed("Wanda"));
        deliver();
        server.configured = true;
        server.mood = mail -> {
            throw new MailServerAwayException(new IllegalStateException("no route"));
        };
        deliver();
        assertThat(states()).containsExactly("WAITING away");
        server.mood = mail -> {};
        deliver(Duration.ofMinutes(2));
        assertThat(states()).containsExactly("SENT");
    }

    @Test
    void whatWasInterruptedIsUnknownAndNeverSentAgain() {
        send(0, agreed("Wanda"));
        server.mood = mail -> {
            throw new Killed();
        };
        assertThatThrownBy(this::deliver).isInstanceOf(Killed.class);
        server.mood = mail -> {};
        deliver(Duration.ofMinutes(6));
        assertThat(states()).containsExactly("UNKNOWN");
        assertThat(server.taken).isEmpty();
    }

    @Test
    void twoNodesWriteToEachOnce() {
        UUID[] all = IntStream.range(0, 20).mapToObj(i -> agreed("C" + i)).toArray(UUID[]::new);
        send(0, all);
        CompletableFuture.allOf(Stream.of(1, 2)
                        .map(node -> CompletableFuture.runAsync(this::deliver, Thread::startVirtualThread))
                        .toArray(CompletableFuture[]::new))
                .join();
        assertThat(server.taken).extracting(OutgoingMail::to).hasSize(20).doesNotHaveDuplicates();
    }

    @Test
    void nothingGoesOutForWhatIsOver() {
        send(0, agreed("Wanda"));
        purpose.over.add(reference);
        deliver();
        assertThat(states()).containsExactly("FAILED OVER");
    }

    @Test
    void ofTwoWhoWereMergedOnlyOneIsWrittenTo() {
        UUID stays = agreed("Stays");
        send(0, stays, agreed("Goes"));
        jdbc.sql("update customer_mail set customer_id = ? where reference = ?")
                .params(stays, reference)
                .update();
        deliver();
        assertThat(states()).containsExactlyInAnyOrder("SENT", "FAILED MERGED");
    }

    private UUID agreed(String name) {
        return with("consent = 'GIVEN'", name);
    }

    private UUID with(String fields, String name) {
        UUID id = customers.customer(name);
        jdbc.sql("update customer set " + fields + " where id = ?").param(id).update();
        return id;
    }

    private Ordered send(int number, UUID... customerIds) {
        var order = new MailOrder(TestPurpose.CODE, reference, number, MessageTemplate.INVITATION, Language.ENGLISH);
        return transaction.execute(status -> mailing.send(order, List.of(customerIds)));
    }

    private void deliver() {
        deliver(Duration.ZERO);
    }

    private void deliver(Duration later) {
        mails.delivery(outbox, writer, server, later).deliver(() -> false);
    }

    private OutgoingMail only() {
        return server.taken.getFirst();
    }

    private static String token(OutgoingMail mail) {
        var token = Pattern.compile("/u/([\\w-]+)").matcher(mail.unsubscribeUrl());
        assertThat(token.find()).isTrue();
        return token.group(1);
    }

    private List<String> states() {
        return jdbc.sql("select state, failure from customer_mail where reference = ? order by number, id")
                .param(reference)
                .query((row, number) ->
                        (row.getString(1) + " " + (row.getString(2) == null ? "" : row.getString(2))).strip())
                .list();
    }

    /** Nothing in the application catches this, as nothing catches {@code kill -9}. */
    private static final class Killed extends Error {}
}
