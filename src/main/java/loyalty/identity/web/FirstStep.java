package loyalty.identity.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import loyalty.identity.PendingSignIn;
import loyalty.identity.SecondStepNeeded;
import org.springframework.security.authentication.CredentialsExpiredException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.ExceptionMappingAuthenticationFailureHandler;

/** A password that did not sign in: it was refused, or it was right and a code is to follow. */
class FirstStep implements AuthenticationFailureHandler {
    static final String CODE_PAGE = "/login/code";
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final ExceptionMappingAuthenticationFailureHandler refused =
            new ExceptionMappingAuthenticationFailureHandler();
    private final Clock clock;

    FirstStep(Clock clock) {
        this.clock = clock;
        refused.setDefaultFailureUrl("/login?error");
        refused.setExceptionMappings(Map.of(CredentialsExpiredException.class.getName(), "/login?expired"));
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException, ServletException {
        if (failure instanceof SecondStepNeeded needed) {
            remember(needed, request);
            response.sendRedirect(request.getContextPath() + CODE_PAGE);
        } else {
            refused.onAuthenticationFailure(request, response, failure);
        }
    }

    private void remember(SecondStepNeeded needed, HttpServletRequest request) {
        HttpSession session = request.getSession();
        request.changeSessionId();
        session.setAttribute(
                PendingSignIn.ATTRIBUTE,
                new PendingSignIn(
                        needed.userId(), needed.sessionEpoch(), clock.instant().plus(PATIENCE)));
    }
}
