package loyalty.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import jakarta.servlet.Filter;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import loyalty.OnH2;
import loyalty.identity.IdentityFixture;
import loyalty.identity.OwnEmail;
import loyalty.identity.ProviderSettings;
import loyalty.identity.ProviderSignIn;
import loyalty.identity.RunAs;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.web.util.UriComponents;
import org.springframework.web.util.UriComponentsBuilder;

@OnH2
class CompanySignInTests {
    @Autowired
    ProviderSignIn signIn;

    @Autowired
    IdentityFixture fixture;

    @Autowired
    OwnEmail ownEmail;

    @Autowired
    RunAs runAs;

    @Autowired
    Clock clock;

    FakeProvider fake = new FakeProvider();
    Filter there = (request, response, chain) -> {};
    Filter back = (request, response, chain) -> {};
    MockHttpSession session = new MockHttpSession();
    String username = "";

    CompanySignInTests() throws IOException, JOSEException {}

    @BeforeEach
    void setUp() {
        var settings = new ProviderSettings(fake.issuer(), "desk", "secret", "", "groups", Map.of(), Map.of());
        var company = new CompanySignIn(settings, signIn, clock);
        var provider = new CompanyProvider(settings);
        there = company.there(provider);
        back = company.back(provider, new HttpSessionRequestCache());
        username = IdentityFixture.fresh("rep.company");
        UUID id = fixture.user(username);
        runAs.as(id, () -> {
            ownEmail.change(username + "@example.com");
            return true;
        });
    }

    @AfterEach
    void tearDown() {
        fake.close();
        SecurityContextHolder.clearContext();
    }

    @Test
    void signsInWhoTheProviderHasProven() throws Exception {
        UriComponents question = go();
        assertThat(question.getQueryParams()).containsKeys("state", "nonce", "code_challenge");
        String before = session.getId();
        assertThat(comeBack(question, Map.of("email_verified", true))).isEqualTo("/");
        assertThat(signedIn()).isEqualTo(username);
        assertThat(session.getId()).isNotEqualTo(before);
    }

    @Test
    void aProviderThatHasNotVerifiedTheAddressOpensNothing() throws Exception {
        assertThat(comeBack(go(), Map.of("email_verified", false))).isEqualTo("/login?stranger");
        assertThat(comeBack(go(), Map.of())).isEqualTo("/login?stranger");
        assertThat(comeBack(go(), Map.of("email_verified", "true "))).isIn("/login?stranger", "/login?provider");
        assertThat(signedIn()).isNull();
    }

    @Test
    void takesNoTokenOfAnotherSignerNonceOrAudience() throws Exception {
        assertThat(comeBack(go(), Map.of("email_verified", true, "nonce", "of another")))
                .isEqualTo("/login?provider");
        assertThat(comeBack(go(), Map.of("email_verified", true, "aud", "another")))
                .isEqualTo("/login?provider");
        fake.signsWithAnotherKey();
        assertThat(comeBack(go(), Map.of("email_verified", true))).isEqualTo("/login?provider");
        assertThat(signedIn()).isNull();
    }

    @Test
    void takesNoAnswerThatThisBrowserDidNotAskFor() throws Exception {
        UriComponents question = go();
        session = new MockHttpSession();
        assertThat(comeBack(question, Map.of("email_verified", true))).isEqualTo("/login?provider");
        assertThat(signedIn()).isNull();
    }

    @Test
    void leadsBackWhenTheProviderIsDown() throws Exception {
        UriComponents question = go();
        fake.close();
        assertThat(comeBack(question, Map.of("email_verified", true))).isEqualTo("/login?provider");
        setUp();
        assertThat(run(there, new MockHttpServletRequest("GET", "/login/to/company"))
                        .getRedirectedUrl())
                .isEqualTo("/login?provider");
    }

    @Test
    void comesAgainFromItsOwnPageForTheSakeOfTheCookie() throws Exception {
        var request = new MockHttpServletRequest("GET", "/login/company");
        request.setQueryString("code=c&state=\"><script>");
        String page = run(back, request).getContentAsString();
        assertThat(page)
                .contains("url=/login/company?from-here&amp;code=c&amp;state=&quot;&gt;")
                .doesNotContain("<script");
    }

    private UriComponents go() throws ServletException, IOException {
        MockHttpServletResponse answer = run(there, new MockHttpServletRequest("GET", "/login/to/company"));
        String to = Objects.requireNonNull(answer.getRedirectedUrl());
        assertThat(to).startsWith(fake.issuer() + "/authorize?");
        return UriComponentsBuilder.fromUriString(to).build(true);
    }

    /** @return where it leads */
    private @Nullable String comeBack(UriComponents question, Map<String, Object> claims)
            throws ServletException, IOException {
        var all = new HashMap<String, Object>(Map.of(
                "sub",
                username,
                "email",
                username + "@example.com",
                "nonce",
                String.valueOf(question.getQueryParams().getFirst("nonce"))));
        all.putAll(claims);
        fake.says(all);
        var request = new MockHttpServletRequest("GET", "/login/company");
        request.setParameter("from-here", "");
        request.setParameter("code", "c");
        String state = String.valueOf(question.getQueryParams().getFirst("state"));
        request.setParameter("state", java.net.URLDecoder.decode(state, java.nio.charset.StandardCharsets.UTF_8));
        return run(back, request).getRedirectedUrl();
    }

    private MockHttpServletResponse run(Filter filter, MockHttpServletRequest request)
            throws ServletException, IOException {
        request.setSession(session);
        request.setRequestedSessionId(session.getId());
        request.setRequestedSessionIdValid(true);
        request.setServletPath(Objects.requireNonNull(request.getRequestURI()));
        var response = new MockHttpServletResponse();
        filter.doFilter(request, response, new MockFilterChain());
        return response;
    }

    private @Nullable String signedIn() {
        return session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY)
                        instanceof SecurityContext context
                ? Objects.requireNonNull(context.getAuthentication()).getName()
                : null;
    }
}
