package loyalty.identity.web;

import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import loyalty.identity.ProviderSettings;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.web.client.RestClient;

/** Where the provider's pages and keys are: asked for when somebody first signs in, so that we start without it. */
class CompanyProvider {
    static final String ID = "company";
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final ProviderSettings settings;
    private volatile @Nullable ClientRegistration found;

    CompanyProvider(ProviderSettings settings) {
        this.settings = settings;
    }

    /** Throws when the provider can't be reached or is another than the one of the settings. */
    ClientRegistration registration() {
        ClientRegistration known = found;
        if (known != null) return known;
        ClientRegistration fresh = read();
        found = fresh;
        return fresh;
    }

    private ClientRegistration read() {
        Map<String, Object> configuration = Objects.requireNonNull(RestClient.builder()
                .requestFactory(impatient())
                .build()
                .get()
                .uri(settings.issuer().replaceAll("/$", "") + "/.well-known/openid-configuration")
                .retrieve()
                .body(new ParameterizedTypeReference<Map<String, Object>>() {}));
        if (!settings.issuer().equals(configuration.get("issuer"))) {
            throw new IllegalStateException("The provider calls itself " + configuration.get("issuer"));
        }
        return ClientRegistrations.fromOidcConfiguration(configuration)
                .registrationId(ID)
                .clientId(settings.clientId())
                .clientSecret(settings.clientSecret())
                .scope("openid", "profile", "email")
                .redirectUri("{baseUrl}" + CompanySignInFilter.RETURN)
                .build();
    }

    private static SimpleClientHttpRequestFactory impatient() {
        var requests = new SimpleClientHttpRequestFactory();
        requests.setConnectTimeout(PATIENCE);
        requests.setReadTimeout(PATIENCE);
        return requests;
    }
}
