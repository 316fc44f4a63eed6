package loyalty.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import loyalty.identity.ProvenPerson;
import loyalty.identity.ProviderSettings;
import loyalty.identity.ProviderSignIn;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.authentication.OAuth2LoginAuthenticationToken;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeAuthenticationProvider;
import org.springframework.security.oauth2.client.web.AuthorizationRequestRepository;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationResponse;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.AbstractAuthenticationProcessingFilter;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.web.client.RestClientException;
import org.springframework.web.util.HtmlUtils;

/** Takes what the provider sends people back with. Only what it has signed counts, and of that only the ID token. */
class CompanySignInFilter extends AbstractAuthenticationProcessingFilter {
    static final String RETURN = "/login/company";
    private static final String FROM_HERE = "from-here";

    private final ProviderSettings settings;
    private final CompanyProvider provider;
    private final AuthorizationRequestRepository<OAuth2AuthorizationRequest> asked;
    private final ProviderSignIn signIn;
    private final OidcAuthorizationCodeAuthenticationProvider proof = new OidcAuthorizationCodeAuthenticationProvider(
            new RestClientAuthorizationCodeTokenResponseClient(),
            request -> new DefaultOidcUser(List.of(), request.getIdToken()));

    CompanySignInFilter(
            ProviderSettings settings,
            CompanyProvider provider,
            AuthorizationRequestRepository<OAuth2AuthorizationRequest> asked,
            ProviderSignIn signIn) {
        super(PathPatternRequestMatcher.pathPattern(HttpMethod.GET, RETURN), (AuthenticationManager)
                authentication -> authentication);
        this.settings = settings;
        this.provider = provider;
        this.asked = asked;
        this.signIn = signIn;
        setSecurityContextRepository(new HttpSessionSecurityContextRepository());
        setSessionAuthenticationStrategy(new ChangeSessionIdAuthenticationStrategy());
    }

    @Override
    public @Nullable Authentication attemptAuthentication(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (request.getParameter(FROM_HERE) == null) {
            comeAgainFromHere(request, response);
            return null;
        }
        try {
            return proven(request, response);
        } catch (RestClientException | DataAccessException | IllegalStateException | IllegalArgumentException failed) {
            throw new AuthenticationServiceException("Neither proven nor disproven", failed);
        }
    }

    private Authentication proven(HttpServletRequest request, HttpServletResponse response) {
        OAuth2AuthorizationRequest question = asked.removeAuthorizationRequest(request, response);
        if (question == null) throw new OAuth2AuthenticationException("not_asked");
        var exchange = new OAuth2AuthorizationExchange(question, answer(request, question.getRedirectUri()));
        Authentication proven =
                proof.authenticate(new OAuth2LoginAuthenticationToken(provider.registration(), exchange));
        if (proven == null) throw new OAuth2AuthenticationException("not_openid");
        return signIn.authenticate(person((OidcUser) Objects.requireNonNull(proven.getPrincipal())));
    }

    /** The strict session cookie does not come along from another site; it does when our own page leads here. */
    private static void comeAgainFromHere(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String query = Objects.requireNonNullElse(request.getQueryString(), "");
        String target = HtmlUtils.htmlEscape(request.getRequestURI() + "?" + FROM_HERE + "&" + query);
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter()
                .write("<!doctype html><meta http-equiv=\"refresh\" content=\"0;url=" + target + "\"><title>…</title>");
    }

    private static OAuth2AuthorizationResponse answer(HttpServletRequest request, @Nullable String redirectUri) {
        String code = Objects.requireNonNullElse(request.getParameter("code"), "");
        String state = Objects.requireNonNullElse(request.getParameter("state"), "");
        if (code.isEmpty()) throw new OAuth2AuthenticationException("refused_there");
        return OAuth2AuthorizationResponse.success(code)
                .state(state)
                .redirectUri(Objects.requireNonNull(redirectUri))
                .build();
    }

    private ProvenPerson person(OidcUser user) {
        boolean verified = Boolean.TRUE.equals(user.getEmailVerified());
        String email = verified ? Objects.requireNonNullElse(user.getEmail(), "") : "";
        return new ProvenPerson(settings.issuer(), Objects.requireNonNull(user.getSubject()), email, groups(user));
    }

    private Set<String> groups(OidcUser user) {
        return Optional.ofNullable(user.getClaims().get(settings.groupsClaim()))
                .filter(Collection.class::isInstance)
                .map(found ->
                        ((Collection<?>) found).stream().map(String::valueOf).collect(Collectors.toSet()))
                .orElse(Set.of());
    }
}
