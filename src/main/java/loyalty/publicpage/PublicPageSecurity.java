package loyalty.publicpage;

import io.github.bucket4j.TimeMeter;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.CompositeHeaderWriter;
import org.springframework.security.web.header.writers.ContentSecurityPolicyHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import org.springframework.security.web.header.writers.XContentTypeOptionsHeaderWriter;

/**
 * The customers' pages: no session and no cookie, so that another site has nothing to ride on and needs no token of
 * ours to be kept out; whoever knows the address has the permission. It goes to nobody else: no referrer, no script, no
 * index of a search engine.
 */
@Configuration
class PublicPageSecurity {
    /** Some ten megabytes. */
    private static final int ADDRESSES = 50_000;

    private static final String CONTENT_SECURITY_POLICY =
            "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    /** For answers that are given before any filter runs. */
    static final HeaderWriter GO_TO_NOBODY = new CompositeHeaderWriter(List.of(
            new ContentSecurityPolicyHeaderWriter(CONTENT_SECURITY_POLICY),
            new ReferrerPolicyHeaderWriter(ReferrerPolicy.NO_REFERRER),
            new XContentTypeOptionsHeaderWriter()));

    @Bean
    @Order(1)
    SecurityFilterChain publicPages(
            HttpSecurity http, List<PublicPath> paths, RefusalPages pages, PublicPageSettings settings) {
        return http.securityMatcher(
                        paths.stream().map(path -> "/" + path.value() + "/**").toArray(String[]::new))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .headers(PublicPageSecurity::write)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .addFilterAfter(
                        new RateLimitFilter(new RateLimit(settings, TimeMeter.SYSTEM_MILLISECONDS, ADDRESSES), pages),
                        HeaderWriterFilter.class)
                .addFilterAfter(new FormFilter(pages, paths), RateLimitFilter.class)
                .build();
    }

    private static void write(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_SECURITY_POLICY))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                .addHeaderWriter(new StaticHeadersWriter("X-Robots-Tag", "noindex, nofollow"));
    }
}
