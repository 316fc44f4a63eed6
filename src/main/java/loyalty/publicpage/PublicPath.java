package loyalty.publicpage;

/**
 * Where a kind of page for customers is found; a bean of the module that has the page.
 *
 * @param value before the token, without slashes
 */
public record PublicPath(String value) {}
