package loyalty.identity;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of accounts.
 *
 * @param oneTimePasswordValid how long a one-time password opens an account after it was handed out
 */
@ConfigurationProperties("loyalty.identity")
record IdentitySettings(@DefaultValue("72h") Duration oneTimePasswordValid) {}
