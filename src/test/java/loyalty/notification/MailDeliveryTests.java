package loyalty.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import loyalty.OnH2;
import loyalty.identity.IdentityFixture;
import loyalty.identity.OwnEmail;
import loyalty.identity.RunAs;
import loyalty.identity.SignIn;
import loyalty.identity.UserPreferences;
import loyalty.identity.UserService;
import loyalty.shared.Message;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Each mail goes out at most once, and none is forgotten, whoever dies when. */
@OnH2
class MailDeliveryTests {
    private final RecordingServer server = new RecordingServer();

    @Autowired
    Notifier notifier;

    @Autowired
    NotificationService notifications;

    @Autowired
    NotificationSettingStore settings;

    @Autowired
    MailOutbox outbox;

    @Autowired
    MailComposer composer;

    @Autowired
    MailTrouble trouble;

    @Autowired
    OwnEmail email;

    @Autowired
    UserPreferences preferences;

    @Autowired
    UserService users;

    @Autowired
    RunAs runAs;

    @Autowired
    SignIn signIn;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    String username = "";
    UUID me;
    String address = "";

    @BeforeEach
    void somebodyWithAnAddress() {
        username = IdentityFixture.fresh("rep.mailed");
        me = signIn.as(username).id();
        address = username + "@example.com";
        email.change(address);
        preferences.put(UserPreferences.LANGUAGE, "en");
    }

    @Test
    void eachMailGoesOutOnceWithItsTextAndALink() {
        tell("Tea is late");
        deliver();
        deliver();
        assertThat(server.taken)
                .filteredOn(mail -> mail.to().equals(address))
                .singleElement()
                .satisfies(mail -> {
                    assertThat(mail.subject()).isEqualTo("Add");
                    assertThat(mail.text())
                            .startsWith("Add\n\nhttp://localhost:")
                            .contains("/customers/1");
                });
        assertThat(states()).containsExactly("SENT");
    }

    @Test
    void speaksTheLanguageOfItsReader() {
        preferences.put(UserPreferences.LANGUAGE, "zh-CN");
        tell("x");
        deliver();
        assertThat(server.subjectsTo(address)).containsExactly("添加");
    }

    @Test
    void withoutAServerMailsWaitAndAreNotLost() {
        server.configured = false;
        tell("x");
        deliver();
        assertThat(states()).containsExactly("WAITING");
        server.configured = true;
        deliver();
        assertThat(states()).containsExactly("SENT");
    }

    @Test
    void whoDiedWhileSendingIsReportedAndNobodySendsAgain() {
        tell("x");
        server.mood = mail -> {
            if (mail.to().equals(address)) throw new Killed();
        };
        assertThatThrownBy(this::deliver).isInstanceOf(Killed.class);
        assertThat(states()).as("committed before the server was asked").containsExactly("SENDING");

        var afterTheRestart = new RecordingServer();
        delivery(afterTheRestart, Duration.ofMinutes(1)).deliver(() -> false);
        assertThat(states()).as("another node may still be at it").containsExactly("SENDING");
        delivery(afterTheRestart, Duration.ofMinutes(6)).deliver(() -> false);
        delivery(afterTheRestart, Duration.ofMinutes(7)).deliver(() -> false);

        assertThat(states()).containsExactly("UNKNOWN");
        assertThat(afterTheRestart.subjectsTo(address)).isEmpty();
    }

    @Test
    void whoKeepsTheSettingsIsToldOnceADay() {
        signIn.as("admin.mail.trouble");
        trouble.report();
        trouble.report();
        assertThat(notifications.count(MailTrouble.KIND)).isEqualTo(1);
    }

    @Test
    void twoNodesAtOnceSendEachMailOnce() {
        int mails = 30;
        IntStream.range(0, mails).forEach(i -> tell("occasion " + i));
        var bothSend = new CountDownLatch(2);
        server.mood = mail -> meet(bothSend);
        CompletableFuture.allOf(Stream.of(1, 2)
                        .map(node -> CompletableFuture.runAsync(this::deliver, Thread::startVirtualThread))
                        .toArray(CompletableFuture[]::new))
                .join();
        assertThat(server.subjectsTo(address)).hasSize(mails);
        assertThat(states()).hasSize(mails).containsOnly("SENT");
    }

    @Test
    void whatTheServerRefusesIsTriedAgainAfterAPauseAndThenGivenUp() {
        tell("x");
        server.mood = mail -> {
            if (mail.to().equals(address)) throw new MailRefusedException("SMTP 451");
        };
        Duration later = Duration.ZERO;
        delivery(server, later).deliver(() -> false);
        delivery(server, later).deliver(() -> false);
        assertThat(attempts()).as("not before the pause is over").isEqualTo(1);
        for (Duration pause : MailDelivery.PAUSES) {
            assertThat(states()).containsExactly("WAITING");
            later = later.plus(pause).plusSeconds(1);
            delivery(server, later).deliver(() -> false);
        }
        assertThat(states()).containsExactly("FAILED");
        assertThat(attempts()).isEqualTo(MailDelivery.PAUSES.size() + 1);
    }

    @Test
    void aServerThatIsAwayCostsNoAttempt() {
        tell("x");
        server.mood = mail -> {
            throw new MailServerAwayException(new IllegalStateException("no route"));
        };
        deliver();
        server.mood = mail -> {};
        delivery(server, Duration.ofMinutes(2)).deliver(() -> false);
        assertThat(states()).containsExactly("SENT");
        assertThat(attempts()).isEqualTo(1);
    }

    @Test
    void whatNobodyKnowsIsNotSentAgain() {
        tell("x");
        server.mood = mail -> {
            if (mail.to().equals(address)) throw new IllegalStateException("The line went dead");
        };
        deliver();
        assertThat(states()).containsExactly("UNKNOWN");
    }

    @Test
    void onlyWhoWantsMailGetsIt() {
        transaction.executeWithoutResult(status -> notifier.tell(notice(TestKinds.SILENT, "silent")));
        assertThat(states()).isEmpty();
        settings.put(me, new NotificationSetting(TestKinds.SILENT, true, true));
        settings.put(me, new NotificationSetting(TestKinds.MAILED, true, false));
        transaction.executeWithoutResult(status -> notifier.tell(notice(TestKinds.SILENT, "wanted")));
        tell("unwanted");
        assertThat(states()).hasSize(1);
    }

    @Test
    void withoutAnAddressThereIsNoMail() {
        email.change("");
        tell("x");
        assertThat(states()).isEmpty();
    }

    @Test
    void whoHasLeftGetsNone() {
        tell("x");
        runAs.system(() -> {
            users.deactivate(me);
            return true;
        });
        deliver();
        assertThat(server.subjectsTo(address)).isEmpty();
        assertThat(states()).containsExactly("FAILED");
    }

    private void deliver() {
        delivery(server, Duration.ZERO).deliver(() -> false);
    }

    /** A node with its own mail server, so much later. */
    private MailDelivery delivery(MailServer to, Duration later) {
        return new MailDelivery(outbox, composer, to, trouble, Clock.offset(clock, later));
    }

    private void tell(String occasion) {
        transaction.executeWithoutResult(status -> notifier.tell(notice(TestKinds.MAILED, occasion)));
    }

    private Notice notice(String kind, String occasion) {
        return new Notice(me, kind, Message.of("uikit.add"), "customers/1", occasion);
    }

    private List<String> states() {
        return jdbc.sql("select state from notice_mail join notice on id = notice_id where user_id = ?")
                .param(me)
                .query(String.class)
                .list();
    }

    private int attempts() {
        return jdbc.sql("select attempts from notice_mail join notice on id = notice_id where user_id = ?")
                .param(me)
                .query(Integer.class)
                .single();
    }

    /** Each waits with its first mail until the other has one too. */
    private static void meet(CountDownLatch bothSend) {
        bothSend.countDown();
        try {
            assertThat(bothSend.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** Nothing in the application catches this, as nothing catches {@code kill -9}. */
    private static final class Killed extends Error {}
}
