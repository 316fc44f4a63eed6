package loyalty.identity.web;

import static com.vaadin.flow.spring.security.VaadinSecurityConfigurer.vaadin;

import com.vaadin.flow.spring.security.RequestUtil;
import jakarta.servlet.DispatcherType;
import java.time.Clock;
import loyalty.identity.SecondStep;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;

/** The pages: but for signing in, static files and the health check, nothing is open. */
@Configuration
class WebSecurity {

    @Bean
    SecurityFilterChain pages(
            HttpSecurity http,
            RequestUtil vaadinRequests,
            OpenSessions sessions,
            SecondStep secondStep,
            CompanySignIn company,
            Clock clock) {
        RequestCache pages = pagesToReturnTo();
        company.addTo(http, pages);
        return http.headers(SecurityHeaders::write)
                // Vaadin's own requests carry Vaadin's own token; unlike by default, signing in needs one too.
                .csrf(csrf -> csrf.ignoringRequestMatchers(vaadinRequests::isFrameworkInternalRequest))
                .requestCache(cache -> cache.requestCache(pages))
                .exceptionHandling(answers -> answers.accessDeniedHandler(new StaleSignInPage()))
                .addFilterBefore(new OwnOriginFilter(), CsrfFilter.class)
                .addFilterAfter(new SessionGuard(sessions), SecurityContextHolderFilter.class)
                .addFilterAfter(
                        new SecondStepFilter(secondStep, pages, clock), UsernamePasswordAuthenticationFilter.class)
                .authorizeHttpRequests(requests -> requests.requestMatchers(StaticFiles::holds)
                        .permitAll()
                        .requestMatchers("/actuator/health")
                        .permitAll()
                        .dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll())
                .with(
                        vaadin(),
                        views -> views.loginView("/login", "/login")
                                .enableCsrfConfiguration(false)
                                // Not refused, so that a wrong address gets the "not found" page.
                                .anyRequest(AuthorizedUrl::authenticated))
                // Behind Vaadin's part, which puts its own page in the place of Spring's.
                .formLogin(form -> form.failureHandler(new FirstStep(clock)))
                .build();
    }

    /** By default it would leave a "?continue" in the address; that null prevents it is documented, not annotated. */
    @SuppressWarnings("NullAway")
    private static RequestCache pagesToReturnTo() {
        var cache = new HttpSessionRequestCache();
        cache.setMatchingRequestParameterName(null);
        return cache;
    }
}
