package loyalty.identity;

import java.security.SecureRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Random characters that a person can read out and type: in fours, without 0 and o, 1, i and l. */
final class ReadableCode {
    private static final String ALPHABET = "23456789abcdefghjkmnpqrstuvwxyz";
    private static final SecureRandom RANDOM = new SecureRandom();

    private ReadableCode() {}

    /** @param groups of four characters, 19.8 bits each */
    static String random(int groups) {
        return Stream.generate(ReadableCode::group).limit(groups).collect(Collectors.joining("-"));
    }

    private static String group() {
        return RANDOM.ints(4, 0, ALPHABET.length())
                .mapToObj(index -> ALPHABET.substring(index, index + 1))
                .collect(Collectors.joining());
    }
}
