package loyalty.keys;

/**
 * A step through a {@link SealedStore}.
 *
 * @param place where the next one goes on
 * @param seen how many records were looked at; none at the end
 * @param renewed how many were changed
 * @param unreadable how many values no key here can read
 */
public record Renewal(String place, int seen, int renewed, int unreadable) {

    public static Renewal end(String place) {
        return new Renewal(place, 0, 0, 0);
    }
}
