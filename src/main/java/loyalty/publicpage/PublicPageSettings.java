package loyalty.publicpage;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How often one address may ask for pages of customers. A shop's guests may share one.
 *
 * @param readsAMinute pages
 * @param writesAMinute forms that are sent
 */
@ConfigurationProperties("loyalty.public-pages")
record PublicPageSettings(
        @DefaultValue("240") int readsAMinute,
        @DefaultValue("120") int writesAMinute) {}
