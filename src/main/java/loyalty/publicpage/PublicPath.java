package loyalty.publicpage;

/**
 * Where a kind of page for customers is found; a bean of the module that has the page.
 *
 * @param value before the token, without slashes
 * @param takesMultipart whether programs may post to it as RFC 8058 lets them; what they send is not read
 */
public record PublicPath(String value, boolean takesMultipart) {

    public PublicPath(String value) {
        this(value, false);
    }

    boolean leadsTo(String address) {
        return address.startsWith("/" + value + "/");
    }
}
