package loyalty.uikit.chart;

/**
 * A place on an axis that has no figures, such as a week or a region.
 *
 * @param key comes back with a pick
 * @param name in the user's language
 */
public record Category(String key, String name) {}
