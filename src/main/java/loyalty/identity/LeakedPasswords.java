package loyalty.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;

/** The passwords found most often in leaks, as far as they are long enough here; the notice beside them says whose. */
final class LeakedPasswords {
    private static final Set<String> ALL = read();

    private LeakedPasswords() {}

    static boolean hold(String password) {
        return ALL.contains(password.toLowerCase(Locale.ROOT));
    }

    private static Set<String> read() {
        try {
            return new ClassPathResource("loyalty/identity/leaked-passwords.txt")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
