package loyalty.identity.web;

import java.time.Clock;
import loyalty.identity.ProviderSettings;
import loyalty.identity.ProviderSignIn;
import loyalty.identity.SecondStepNeeded;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizationRequestRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.stereotype.Component;

/** The way to the company's identity provider and back. Without one in the settings there is no such way. */
@Component
class CompanySignIn {
    static final String BEGIN = "/login/to";
    private static final Logger LOG = LoggerFactory.getLogger(CompanySignIn.class);

    private final ProviderSettings settings;
    private final ProviderSignIn signIn;
    private final FirstStep codeToFollow;

    CompanySignIn(ProviderSettings settings, ProviderSignIn signIn, Clock clock) {
        this.settings = settings;
        this.signIn = signIn;
        this.codeToFollow = new FirstStep(clock);
    }

    void addTo(HttpSecurity http, RequestCache pages) {
        if (!settings.configured()) return;
        var provider = new CompanyProvider(settings);
        http.addFilterBefore(there(provider), UsernamePasswordAuthenticationFilter.class)
                .addFilterBefore(back(provider, pages), UsernamePasswordAuthenticationFilter.class);
    }

    /** {@code /login/to/company} leads to the provider. */
    OAuth2AuthorizationRequestRedirectFilter there(CompanyProvider provider) {
        var resolver = new DefaultOAuth2AuthorizationRequestResolver(
                id -> CompanyProvider.ID.equals(id) ? provider.registration() : null, BEGIN);
        resolver.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
        var filter = new OAuth2AuthorizationRequestRedirectFilter(resolver);
        filter.setAuthorizationRequestRepository(new HttpSessionOAuth2AuthorizationRequestRepository());
        filter.setAuthenticationFailureHandler(failed());
        return filter;
    }

    CompanySignInFilter back(CompanyProvider provider, RequestCache pages) {
        var filter = new CompanySignInFilter(
                settings, provider, new HttpSessionOAuth2AuthorizationRequestRepository(), signIn);
        var onwards = new SavedRequestAwareAuthenticationSuccessHandler();
        onwards.setRequestCache(pages);
        filter.setAuthenticationSuccessHandler(onwards);
        filter.setAuthenticationFailureHandler(failed());
        return filter;
    }

    private AuthenticationFailureHandler failed() {
        return (request, response, failure) -> {
            if (failure instanceof SecondStepNeeded) {
                codeToFollow.onAuthenticationFailure(request, response, failure);
                return;
            }
            boolean stranger = failure instanceof DisabledException;
            if (!stranger) LOG.warn("Sign-in through the identity provider failed: {}", reason(failure));
            response.sendRedirect(request.getContextPath() + (stranger ? "/login?stranger" : "/login?provider"));
        };
    }

    /** What people typed or were given is not for the log. */
    private static String reason(Exception failure) {
        return failure instanceof OAuth2AuthenticationException refused
                ? refused.getError().getErrorCode()
                : String.valueOf(
                        failure.getCause() == null
                                ? failure
                                : failure.getCause().getClass());
    }
}
