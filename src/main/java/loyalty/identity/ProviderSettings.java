package loyalty.identity;

import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The company's own identity provider (OpenID Connect), through which people may sign in too.
 *
 * @param issuer its address, under which /.well-known/openid-configuration is found; empty: there is none
 * @param name what the button calls it; empty: the company account
 * @param groupsClaim the claim of the ID token that lists a person's groups
 * @param roles group to role code: the first one that somebody is in says their role at each sign-in
 * @param teams group to name of a team: who is in the group is in the team, who is not is not
 */
@ConfigurationProperties("loyalty.identity.provider")
public record ProviderSettings(
        @DefaultValue("") String issuer,
        @DefaultValue("") String clientId,
        @DefaultValue("") String clientSecret,
        @DefaultValue("") String name,
        @DefaultValue("groups") String groupsClaim,
        @DefaultValue Map<String, String> roles,
        @DefaultValue Map<String, String> teams) {

    public boolean configured() {
        return !issuer.isBlank();
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return "ProviderSettings[issuer=" + issuer + ", clientId=" + clientId + "]";
    }
}
