package loyalty.keys;

import java.util.Set;

/**
 * A place where encrypted values are kept: a bean of the module that keeps them, so that they can be made anew when the
 * keys change. Whoever encrypts has one.
 */
public interface SealedStore {

    /** The columns as the ciphers know them: {@code customer.phone}. */
    Set<String> columns();

    long count();

    /**
     * Makes the next values anew that are not under the current keys, in the caller's transaction if it has one.
     * Values that somebody changes meanwhile stay as they are.
     *
     * @param place where the last call ended; empty to begin
     */
    Renewal renew(String place, int limit);
}
