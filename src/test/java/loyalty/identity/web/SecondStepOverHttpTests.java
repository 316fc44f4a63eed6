package loyalty.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import loyalty.identity.IdentityFixture;
import loyalty.identity.TwoSteps;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class SecondStepOverHttpTests {
    @LocalServerPort
    int port;

    @Autowired
    TwoSteps twoSteps;

    HttpVisit visit = new HttpVisit(0);
    String username = "";
    List<String> recoveryCodes = List.of();

    @BeforeEach
    void makeAnAccount() {
        visit = new HttpVisit(port);
        username = IdentityFixture.fresh("rep.twosteps");
        recoveryCodes = twoSteps.account(username);
    }

    @Test
    void thePasswordAloneOpensNoPage() {
        HttpResponse<String> answer = visit.signIn(username, IdentityFixture.PASSWORD);
        assertThat(location(answer)).endsWith("/login/code");
        assertThat(signedIn()).isFalse();
        assertThat(visit.get("/login/code").statusCode()).isEqualTo(200);
    }

    @Test
    void theSessionIdRotatesAtEachStep() {
        visit.get("/login");
        String before = visit.sessionId();
        visit.signIn(username, IdentityFixture.PASSWORD);
        String between = visit.sessionId();
        giveCode(recoveryCodes.getFirst());
        assertThat(signedIn()).isTrue();
        assertThat(visit.sessionId()).isNotEqualTo(between);
        assertThat(between).isNotEqualTo(before);
    }

    @Test
    void aWrongCodeLeadsBackAndSaysSo() {
        visit.signIn(username, IdentityFixture.PASSWORD);
        assertThat(location(giveCode("wrong"))).endsWith("/login/code?WRONG");
        assertThat(signedIn()).isFalse();
    }

    @Test
    void aCodeWithoutAPasswordIsWorthNothing() {
        assertThat(location(giveCode(recoveryCodes.getFirst()))).endsWith("/login?again");
        assertThat(signedIn()).isFalse();
    }

    @Test
    void aCodeWithoutATokenIsRefused() {
        visit.signIn(username, IdentityFixture.PASSWORD);
        visit.post("/login/code", Map.of("code", recoveryCodes.getFirst()));
        assertThat(signedIn()).isFalse();
    }

    private HttpResponse<String> giveCode(String code) {
        return visit.post("/login/code", Map.of("code", code, "_csrf", visit.csrfToken()));
    }

    private boolean signedIn() {
        return visit.get("/").headers().firstValue("Location").isEmpty();
    }

    private static String location(HttpResponse<String> answer) {
        return String.join(", ", answer.headers().allValues("Location"));
    }
}
