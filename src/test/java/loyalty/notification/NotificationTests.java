package loyalty.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.shared.Registration;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import loyalty.OnH2;
import loyalty.StatementCount;
import loyalty.identity.IdentityFixture;
import loyalty.identity.SignIn;
import loyalty.shared.Message;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@OnH2
class NotificationTests {
    @Autowired
    Notifier notifier;

    @Autowired
    NotificationService mine;

    @Autowired
    NotificationNews news;

    @Autowired
    NoticeStore store;

    @Autowired
    NotificationSettingStore settings;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    SignIn signIn;

    @Autowired
    Clock clock;

    UUID me;

    @BeforeEach
    void somebodyWhoWasToldNothing() {
        me = signIn.as(IdentityFixture.fresh("rep.notified")).id();
    }

    @Test
    void showsTheNewestFirstUntilTheyAreRead() {
        tell("one");
        tell("two");
        assertThat(mine.mine(null, 0, 9))
                .extracting(notice -> notice.text().args().getFirst())
                .containsExactly("two", "one");
        assertThat(mine.unread()).isEqualTo(2);

        mine.markRead(mine.mine(null, 1, 1).getFirst().id());
        assertThat(mine.unread()).isEqualTo(1);
        assertThat(mine.mine(null, 0, 9)).extracting(NotificationSummary::read).containsExactly(false, true);
        mine.markAllRead();
        assertThat(mine.unread()).isZero();
    }

    @Test
    void tellsTheSameOccasionOnce() {
        tell("again");
        tell("again");
        assertThat(mine.count(null)).isEqualTo(1);
    }

    @Test
    void filtersByKind() {
        tell("silent");
        assertThat(mine.mine(TestKinds.MAILED, 0, 9)).isEmpty();
        assertThat(mine.count(TestKinds.MAILED)).isZero();
        assertThat(mine.mine(TestKinds.SILENT, 0, 9)).hasSize(1);
        assertThat(mine.count(TestKinds.SILENT)).isEqualTo(1);
    }

    @Test
    void aTransactionThatRollsBackTellsNothing() {
        transaction.executeWithoutResult(status -> {
            notifier.tell(notice("undone"));
            status.setRollbackOnly();
        });
        assertThat(mine.count(null)).isZero();
        assertThatThrownBy(() -> notifier.tell(notice("alone"))).isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void refusesKindsNobodyDeclared() {
        Notice unknown = new Notice(me, "test.unknown", Message.of("uikit.add"), "", "x");
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> notifier.tell(unknown)))
                .hasMessageContaining("test.unknown");
    }

    @Test
    void keepsWhatTheTextSaysWithDaysAndMessagesInIt() {
        Message text = Message.of("uikit.add", "茶", 3, Message.of("uikit.edit", LocalDate.of(2026, 10, 1)));
        transaction.executeWithoutResult(
                status -> notifier.tell(new Notice(me, TestKinds.SILENT, text, "customers", "said")));
        assertThat(mine.mine(null, 0, 1).getFirst().text())
                .isEqualTo(Message.of("uikit.add", "茶", 3, Message.of("uikit.edit", "2026-10-01")));
    }

    @Test
    void whoWantsNoneOfAKindSeesNone() {
        settings.put(me, new NotificationSetting(TestKinds.SILENT, false, false));
        tell("unwanted");
        assertThat(mine.unread()).isZero();
        assertThat(mine.count(null)).isZero();
        assertThat(mine.mine(null, 0, 9)).isEmpty();
    }

    @Test
    void nobodySeesOrReadsTheNoticesOfOthers() {
        tell("private");
        UUID notice = mine.mine(null, 0, 1).getFirst().id();
        signIn.as(IdentityFixture.fresh("rep.curious"));
        assertThat(mine.mine(null, 0, 9)).isEmpty();
        mine.markRead(notice);
        mine.markAllRead();
        assertThat(store.unread(me, 9)).isEqualTo(1);
    }

    @Test
    void openViewsHearAtOnceWhatTheirUserIsTold() {
        List<Set<String>> heard = new ArrayList<>();
        Registration listening = news.listen(me, heard::add);
        tell("live");
        tell("again");
        assertThat(heard).hasSize(2);
        mine.markRead(mine.mine(null, 0, 1).getFirst().id());
        mine.markAllRead();
        assertThat(heard).as("also when the newest had been read before").hasSize(4);
        mine.markAllRead();
        assertThat(heard).as("nothing was left to read").hasSize(4);
        listening.remove();
        tell("unheard");
        assertThat(heard).hasSize(4);
    }

    @Test
    void openViewsOfAnotherNodeHearWhenItLooksAndOnce() {
        NotificationNews otherNode = new NotificationNews(store, clock);
        List<Set<String>> heard = new ArrayList<>();
        otherNode.listen(me, heard::add);
        tell("far");
        tell("away");
        otherNode.lookForNewsOfOtherNodes();
        otherNode.lookForNewsOfOtherNodes();
        assertThat(heard).hasSize(1);
        mine.markAllRead();
        otherNode.lookForNewsOfOtherNodes();
        otherNode.lookForNewsOfOtherNodes();
        assertThat(heard).hasSize(2);
    }

    @Test
    void forgetsWhatWasToldLongAgo() {
        tell("old");
        store.removeToldBefore(clock.instant().minus(Duration.ofDays(1)));
        assertThat(mine.count(null)).isEqualTo(1);
        Instant later = clock.instant().plusSeconds(1);
        transaction.executeWithoutResult(status -> {
            store.removeToldBefore(later);
            assertThat(mine.count(null)).isZero();
            status.setRollbackOnly();
        });
    }

    @Test
    void asksOnceForAPageAndOnceForTheCount() {
        tell("a");
        tell("b");
        assertThat(StatementCount.during(() -> mine.mine(null, 0, 50))).hasSize(1);
        assertThat(StatementCount.during(mine::unread)).hasSize(1);
    }

    private void tell(String key) {
        transaction.executeWithoutResult(status -> notifier.tell(notice(key)));
    }

    private Notice notice(String key) {
        return new Notice(me, TestKinds.SILENT, Message.of("uikit.add", key), "customers", key);
    }
}
