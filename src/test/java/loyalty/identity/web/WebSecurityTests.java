package loyalty.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import loyalty.identity.IdentityFixture;
import loyalty.identity.RunAs;
import loyalty.identity.UserService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class WebSecurityTests {
    @LocalServerPort
    int port;

    @Autowired
    IdentityFixture fixture;

    @Autowired
    UserService users;

    @Autowired
    RunAs runAs;

    @Autowired
    JdbcClient jdbc;

    HttpVisit visit = new HttpVisit(0);
    String username = "";
    UUID userId = new UUID(0, 0);

    @BeforeEach
    void makeAnAccount() {
        visit = new HttpVisit(port);
        username = IdentityFixture.fresh("rep.web");
        userId = fixture.user(username);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/login", "/", "/no-such-page", "/login?v-r=init", "/VAADIN/push", "/actuator/health"})
    void everyAnswerCarriesTheSecurityHeaders(String path) {
        HttpResponse<String> answer = visit.get(path);
        assertThat(header(answer, "Content-Security-Policy"))
                .contains("frame-ancestors 'none'", "object-src 'none'", "base-uri 'self'", "form-action 'self'");
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(answer, "X-Frame-Options")).isEqualTo("DENY");
        assertThat(header(answer, "Referrer-Policy")).isEqualTo("same-origin");
        assertThat(header(answer, "Permissions-Policy")).contains("camera=()");
        assertThat(header(answer, "Cache-Control")).contains("no-store");
        assertThat(header(answer, "Strict-Transport-Security")).isEmpty();
    }

    @Test
    void asksForTlsForeverOnceReachedOverTls() {
        HttpResponse<String> answer = visit.get("/login", "X-Forwarded-Proto", "https");
        assertThat(header(answer, "Strict-Transport-Security")).startsWith("max-age=31536000");
        assertThat(header(answer, "Set-Cookie")).contains("JSESSIONID=", "Secure", "HttpOnly", "SameSite=Strict");
    }

    @Test
    void keepsTheSessionInACookieThatIsOutOfReach() {
        HttpResponse<String> answer = visit.get("/login");
        assertThat(header(answer, "Set-Cookie")).contains("HttpOnly", "SameSite=Strict");
        assertThat(answer.body()).doesNotContainIgnoringCase("jsessionid");
    }

    @Test
    void takesNoSessionIdFromTheAddress() {
        visit.signIn(username, IdentityFixture.PASSWORD);
        HttpVisit stranger = new HttpVisit(port);
        assertThat(stranger.get("/;jsessionid=" + visit.sessionId()).statusCode())
                .isNotEqualTo(200);
    }

    @Test
    void opensOnlyTheHealthCheckOfTheActuator() {
        assertThat(visit.get("/actuator/health").body()).contains("\"UP\"").doesNotContain("components");
        assertThat(visit.get("/actuator/env").headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/login"));
        visit.signIn(username, IdentityFixture.PASSWORD);
        assertThat(visit.get("/actuator/env").body()).doesNotContain("propertySources");
    }

    @Test
    void servesStaticFilesToEverybodyAndLetsBrowsersKeepThem() {
        HttpResponse<String> icons = visit.get("/icons/lucide.svg");
        assertThat(icons.statusCode()).isEqualTo(200);
        assertThat(header(icons, "Cache-Control")).doesNotContain("no-store");
        assertThat(header(icons, "X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @Test
    void letsBrowsersKeepModulesAndAskWhetherTheyStillHold() {
        HttpResponse<String> module = visit.get("/grid/cell-grid.js");
        assertThat(module.statusCode()).isEqualTo(200);
        assertThat(header(module, "Cache-Control")).contains("max-age=0").doesNotContain("no-store");
        HttpResponse<String> again =
                visit.get("/grid/cell-grid.js", "If-Modified-Since", header(module, "Last-Modified"));
        assertThat(again.statusCode()).isEqualTo(304);
    }

    @Test
    void rotatesTheSessionAtSignIn() {
        visit.get("/login");
        String before = visit.sessionId();
        assertThat(location(visit.signIn(username, IdentityFixture.PASSWORD))).doesNotContain("error");
        assertThat(visit.sessionId()).isNotEqualTo(before);
        assertThat(signedIn()).isTrue();
    }

    @Test
    void answersEveryFailedSignInAlike() {
        HttpResponse<String> wrong = visit.signIn(username, "a wrong guess");
        HttpResponse<String> unknown = visit.signIn("nobody.at.all", "a wrong guess");
        assertThat(location(wrong)).endsWith("/login?error").isEqualTo(location(unknown));
        assertThat(wrong.statusCode()).isEqualTo(unknown.statusCode());
        assertThat(wrong.body()).isEqualTo(unknown.body());
    }

    @Test
    void tellsWhoComesTooLateWithAOneTimePassword() {
        String oneTime =
                runAs.system(() -> users.resetPassword(userId)).orElseThrow().password();
        jdbc.sql("update app_user set one_time_until = created_at where id = ?")
                .param(userId)
                .update();
        assertThat(location(visit.signIn(username, oneTime))).endsWith("/login?expired");
        assertThat(location(visit.signIn(username, "a wrong guess"))).endsWith("/login?error");
        assertThat(signedIn()).isFalse();
    }

    @Test
    void givesWhoStayedTooLongOnTheSignInPageAFreshOne() {
        HttpResponse<String> answer = visit.post(
                "/login", Map.of("username", username, "password", IdentityFixture.PASSWORD, "_csrf", "stale"));
        assertThat(location(answer)).endsWith("/login?again");
        assertThat(signedIn()).isFalse();
    }

    @Test
    void signsNobodyInWithoutAToken() {
        visit.post("/login", Map.of("username", username, "password", IdentityFixture.PASSWORD));
        assertThat(signedIn()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"https://evil.example", "null", "http://localhost.evil.example", "http://localhost:1"})
    void refusesWhatOtherSitesSend(String origin) {
        String token = visit.csrfToken();
        Map<String, String> form = Map.of("username", username, "password", IdentityFixture.PASSWORD, "_csrf", token);
        assertThat(visit.post("/login", form, "Origin", origin).statusCode()).isEqualTo(403);
        assertThat(visit.post("/?v-r=uidl&v-uiId=0", Map.of(), "Origin", origin).statusCode())
                .isEqualTo(403);
        assertThat(visit.get("/VAADIN/push?v-r=push", "Origin", origin).statusCode())
                .isEqualTo(403);
    }

    @Test
    void takesWhatItsOwnPagesSend() {
        String token = visit.csrfToken();
        Map<String, String> form = Map.of("username", username, "password", IdentityFixture.PASSWORD, "_csrf", token);
        visit.post("/login", form, "Origin", "http://localhost:" + port);
        assertThat(signedIn()).isTrue();
    }

    @Test
    void endsTheSessionOfAnUserWhoIsDeactivated() {
        visit.signIn(username, IdentityFixture.PASSWORD);
        assertThat(signedIn()).isTrue();
        runAs.system(() -> {
            users.deactivate(userId);
            return null;
        });
        assertThat(signedIn()).isFalse();
        visit.signIn(username, IdentityFixture.PASSWORD);
        assertThat(signedIn()).isFalse();
    }

    @Test
    void endsTheSessionWhenThePasswordIsReset() {
        visit.signIn(username, IdentityFixture.PASSWORD);
        String oneTime =
                runAs.system(() -> users.resetPassword(userId)).orElseThrow().password();
        assertThat(signedIn()).isFalse();
        visit.signIn(username, oneTime);
        assertThat(signedIn()).isTrue();
    }

    /** Pages lead who is not signed in to the sign-in page. */
    private boolean signedIn() {
        return visit.get("/").headers().firstValue("Location").isEmpty();
    }

    private static String location(HttpResponse<String> answer) {
        return header(answer, "Location");
    }

    private static String header(HttpResponse<String> answer, String name) {
        return String.join(", ", answer.headers().allValues(name));
    }
}
