package loyalty.customer;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the register.
 *
 * @param phoneRegion the country (ISO 3166) of numbers written without a country code
 * @param revealsAnHour how often a user may show masked contact data within an hour before administrators are told
 */
@ConfigurationProperties("loyalty.customer")
record RegisterSettings(
        @DefaultValue("CN") String phoneRegion,
        @DefaultValue("20") int revealsAnHour) {}
