package loyalty.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import loyalty.OnH2;
import loyalty.StatementCount;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@OnH2
class SessionStoreTests {
    private static final Instant START = Instant.parse("2026-03-05T08:00:00Z");

    @Autowired
    JdbcClient jdbc;

    @Autowired
    SessionService service;

    @Autowired
    SessionStore live;

    @Autowired
    SessionAdministration administration;

    @Autowired
    SessionEpochs epochs;

    @Autowired
    SignIn signIn;

    @Autowired
    RunAs runAs;

    SignedInUser user = SystemUser.PRINCIPAL;

    @BeforeEach
    void signIn() {
        user = signIn.as(IdentityFixture.fresh("rep.sessions"));
    }

    @Test
    void writesThatASessionGoesOnOnceAMinute() {
        OpenSession opened = at(0).open(user, null);
        assertThat(at(59).seen(opened, user)).isSameAs(opened);
        OpenSession seen = at(60).seen(opened, user);
        assertThat(seen.seenAt()).isEqualTo(START.plusSeconds(60));
        assertThat(at(60).of(user.id()))
                .containsExactly(new UserSession(opened.id(), "", START, START.plusSeconds(60)));
    }

    @Test
    void forgetsWhatANodeTookWithItWhenItDied() {
        at(0).open(user, null);
        long timeout = Duration.ofMinutes(30).toSeconds();
        assertThat(at(timeout + 120).of(user.id())).hasSize(1);
        assertThat(at(timeout + 121).of(user.id())).isEmpty();
        at(timeout + 121).open(user, null);
        assertThat(jdbc.sql("select count(*) from user_session where user_id = ?")
                        .param(user.id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void endsOwnSessionsAndNobodyElses() {
        OpenSession kept = live.open(user, null);
        OpenSession other = live.open(user, null);
        OpenSession third = live.open(user, null);
        SignedInUser stranger = signIn.as(IdentityFixture.fresh("rep.stranger"));
        service.end(other.id());
        assertThat(epochs.holds(user, other.id())).isTrue();
        assertThat(epochs.holds(stranger, other.id())).isFalse();

        runAs.as(user.id(), () -> {
            service.end(other.id());
            return true;
        });
        assertThat(epochs.holds(user, other.id())).isFalse();
        assertThat(epochs.holds(user, third.id())).isTrue();
        assertThat(runAs.<Integer>as(user.id(), () -> service.endAllBut(kept.id())))
                .isEqualTo(1);
        assertThat(runAs.as(user.id(), service::own))
                .extracting(UserSession::id)
                .containsExactly(kept.id());
    }

    @Test
    void anAdministratorEndsThemAllAndTheUserSignsInAgain() {
        OpenSession opened = live.open(user, null);
        runAs.system(() -> {
            administration.endAll(user.id());
            return true;
        });
        assertThat(epochs.holds(user, opened.id())).isFalse();
        assertThat(runAs.system(() -> administration.of(user.id()))).isEmpty();
        SignedInUser again = signIn.as(user.username());
        OpenSession anew = live.open(again, null);
        assertThat(epochs.holds(again, anew.id())).isTrue();
    }

    /** As the session does in which one changes one's own password. */
    @Test
    void aSessionThatIsRenewedStaysInTheList() {
        OpenSession mine = live.open(user, null);
        live.open(user, null);
        jdbc.sql("update app_user set session_epoch = session_epoch + 1 where id = ?")
                .param(user.id())
                .update();
        SignedInUser renewed = signIn.as(user.username());
        live.seen(mine, renewed);
        assertThat(service.own()).extracting(UserSession::id).containsExactly(mine.id());
    }

    @Test
    void askingAtEachRequestTakesOneStatement() {
        UUID id = live.open(user, null).id();
        assertThat(StatementCount.during(() -> epochs.holds(user, id))).hasSize(1);
    }

    private SessionStore at(long seconds) {
        return new SessionStore(jdbc, Clock.fixed(START.plusSeconds(seconds), ZoneOffset.UTC), Duration.ofMinutes(30));
    }
}
