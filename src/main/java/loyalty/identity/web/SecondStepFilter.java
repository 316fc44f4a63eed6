package loyalty.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import loyalty.identity.PendingSignIn;
import loyalty.identity.SecondStep;
import loyalty.identity.SecondStepRefused;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.CredentialsExpiredException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AbstractAuthenticationProcessingFilter;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/** Takes the code after the password, and only then signs in, under another session id. */
class SecondStepFilter extends AbstractAuthenticationProcessingFilter {
    private final SecondStep step;
    private final Clock clock;

    SecondStepFilter(SecondStep step, RequestCache pages, Clock clock) {
        super(PathPatternRequestMatcher.pathPattern(HttpMethod.POST, FirstStep.CODE_PAGE), (AuthenticationManager)
                authentication -> authentication);
        this.step = step;
        this.clock = clock;
        setSecurityContextRepository(new HttpSessionSecurityContextRepository());
        setSessionAuthenticationStrategy(new ChangeSessionIdAuthenticationStrategy());
        var onwards = new SavedRequestAwareAuthenticationSuccessHandler();
        onwards.setRequestCache(pages);
        setAuthenticationSuccessHandler(onwards);
        setAuthenticationFailureHandler(SecondStepFilter::refused);
    }

    @Override
    public Authentication attemptAuthentication(HttpServletRequest request, HttpServletResponse response) {
        PendingSignIn pending =
                pending(request).orElseThrow(() -> new CredentialsExpiredException("The password came too long ago"));
        String code = Objects.requireNonNullElse(request.getParameter("code"), "");
        Authentication authentication = step.authenticate(pending.userId(), pending.sessionEpoch(), code);
        request.getSession().removeAttribute(PendingSignIn.ATTRIBUTE);
        return authentication;
    }

    private Optional<PendingSignIn> pending(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(PendingSignIn.ATTRIBUTE) instanceof PendingSignIn found
                ? Optional.of(found).filter(it -> clock.instant().isBefore(it.until()))
                : Optional.empty();
    }

    private static void refused(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal)
            throws IOException {
        String page =
                refusal instanceof SecondStepRefused code ? FirstStep.CODE_PAGE + "?" + code.reason() : "/login?again";
        response.sendRedirect(request.getContextPath() + page);
    }
}
