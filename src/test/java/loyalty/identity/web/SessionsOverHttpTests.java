package loyalty.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import loyalty.identity.IdentityFixture;
import loyalty.identity.RunAs;
import loyalty.identity.SessionAdministration;
import loyalty.identity.SessionService;
import loyalty.identity.UserSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What another node does to this one's sessions is done here by plain SQL: all that reaches a node from the other is in
 * the database.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class SessionsOverHttpTests {
    @LocalServerPort
    int port;

    @Autowired
    IdentityFixture fixture;

    @Autowired
    SessionService sessions;

    @Autowired
    SessionAdministration administration;

    @Autowired
    RunAs runAs;

    @Autowired
    JdbcClient jdbc;

    String username = "";
    UUID userId = new UUID(0, 0);

    @BeforeEach
    void makeAnAccount() {
        username = IdentityFixture.fresh("rep.devices");
        userId = fixture.user(username);
    }

    @Test
    void listsEachBrowserOnceHoweverMuchItAsks() {
        HttpVisit desk = signedIn("Mozilla/5.0 (Windows NT 10.0) Firefox/144.0");
        signedIn("Mozilla/5.0 (iPhone) Version/19.0 Safari/604");
        desk.get("/");
        desk.get("/table");
        assertThat(own())
                .extracting(UserSession::device)
                .containsExactlyInAnyOrder("Firefox · Windows", "Safari · iPhone");
    }

    @Test
    void anEndedSessionIsOverAtItsNextRequestAndOthersGoOn() {
        HttpVisit lost = signedIn("Firefox/144.0");
        HttpVisit kept = signedIn("Edg/141.0");
        UUID lostId = own().stream()
                .filter(it -> it.device().equals("Firefox"))
                .findFirst()
                .orElseThrow()
                .id();
        asUser(() -> {
            sessions.end(lostId);
            return true;
        });
        assertThat(isIn(lost)).isFalse();
        assertThat(isIn(kept)).isTrue();
        lost.signIn(username, IdentityFixture.PASSWORD);
        assertThat(isIn(lost)).isTrue();
    }

    @Test
    void whatEndsOnAnotherNodeEndsHere() {
        HttpVisit visit = signedIn("Firefox/144.0");
        jdbc.sql("delete from user_session where user_id = ?").param(userId).update();
        assertThat(isIn(visit)).isFalse();
    }

    @Test
    void anotherRoleOrALockOnAnotherNodeEndsSessionsHere() {
        HttpVisit visit = signedIn("Firefox/144.0");
        jdbc.sql("update app_user set session_epoch = session_epoch + 1 where id = ?")
                .param(userId)
                .update();
        assertThat(isIn(visit)).isFalse();
        visit.signIn(username, IdentityFixture.PASSWORD);
        assertThat(isIn(visit)).isTrue();
        jdbc.sql("update app_user set active = false where id = ?")
                .param(userId)
                .update();
        assertThat(isIn(visit)).isFalse();
    }

    @Test
    void whatAnAdministratorEndsLeavesNoRow() {
        HttpVisit visit = signedIn("Firefox/144.0");
        runAs.system(() -> {
            administration.endAll(userId);
            return true;
        });
        assertThat(isIn(visit)).isFalse();
        assertThat(jdbc.sql("select count(*) from user_session where user_id = ?")
                        .param(userId)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private List<UserSession> own() {
        return asUser(sessions::own);
    }

    private <T> T asUser(Supplier<T> work) {
        return runAs.as(userId, work);
    }

    private HttpVisit signedIn(String userAgent) {
        HttpVisit visit = new HttpVisit(port);
        visit.signIn(username, IdentityFixture.PASSWORD);
        assertThat(visit.get("/", "User-Agent", userAgent).headers().firstValue("Location"))
                .isEmpty();
        return visit;
    }

    private static boolean isIn(HttpVisit visit) {
        return visit.get("/").headers().firstValue("Location").isEmpty();
    }
}
