package loyalty.identity.web;

import static com.vaadin.flow.spring.security.VaadinSecurityConfigurer.vaadin;

import com.vaadin.flow.spring.security.RequestUtil;
import jakarta.servlet.DispatcherType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.csrf.CsrfFilter;

/** The pages: but for signing in, static files and the health check, nothing is open. */
@Configuration
class WebSecurity {

    @Bean
    SecurityFilterChain pages(HttpSecurity http, RequestUtil vaadinRequests, SessionGuard sessionGuard) {
        return http.headers(SecurityHeaders::write)
                // Vaadin's own requests carry Vaadin's own token; unlike by default, signing in needs one too.
                .csrf(csrf -> csrf.ignoringRequestMatchers(vaadinRequests::isFrameworkInternalRequest))
                .exceptionHandling(answers -> answers.accessDeniedHandler(new StaleSignInPage()))
                .addFilterBefore(new OwnOriginFilter(), CsrfFilter.class)
                .addFilterAfter(sessionGuard, SecurityContextHolderFilter.class)
                .authorizeHttpRequests(requests -> requests.requestMatchers(StaticFiles::holds)
                        .permitAll()
                        .requestMatchers("/actuator/health")
                        .permitAll()
                        .dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll())
                .with(
                        vaadin(),
                        pages -> pages.loginView("/login", "/login")
                                .enableCsrfConfiguration(false)
                                // Not refused, so that a wrong address gets the "not found" page.
                                .anyRequest(AuthorizedUrl::authenticated))
                .build();
    }
}
