package loyalty.shell;

import java.util.Arrays;
import java.util.stream.Collectors;

/** The letters that stand for a person where there is no room for the name. */
final class Initials {
    private static final int LATIN_LETTERS = 2;

    private Initials() {}

    /** A Chinese name by its first character, any other by the first letters of its first and second word. */
    static String of(String name) {
        String[] words = name.strip().split("\\s+");
        if (name.isBlank()) return "";
        if (Character.isIdeographic(words[0].codePointAt(0))) return first(words[0]);
        return Arrays.stream(words).limit(LATIN_LETTERS).map(Initials::first).collect(Collectors.joining());
    }

    private static String first(String word) {
        return Character.toString(word.codePointAt(0));
    }
}
