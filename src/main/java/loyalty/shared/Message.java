package loyalty.shared;

import java.util.List;

/**
 * A sentence for the user, to be said in their language.
 *
 * @param key a key of {@code messages/*.properties}
 * @param args what goes into its places, formatted by the user's locale
 */
public record Message(String key, List<Object> args) {

    public static Message of(String key, Object... args) {
        return new Message(key, List.of(args));
    }
}
