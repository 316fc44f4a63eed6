package loyalty.shared;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text without what readers overlook when they compare: case, accents, width, ligatures, invisible characters. */
final class Folding {
    private static final Pattern OVERLOOKED =
            Pattern.compile("[\\x{300}-\\x{36F}\\x{FE00}-\\x{FE0F}\\x{E0100}-\\x{E01EF}\\p{Cf}]");
    private static final Pattern LETTERS_OF_THEIR_OWN = Pattern.compile("[ßæœøđðłıþς]");

    private Folding() {}

    static String fold(String text) {
        if (isSimple(text)) {
            return text.toLowerCase(Locale.ROOT);
        }
        String bare = OVERLOOKED
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        String latin = LETTERS_OF_THEIR_OWN.matcher(bare).replaceAll(letter -> asWritten(letter.group()));
        return Normalizer.normalize(latin, Normalizer.Form.NFC);
    }

    /** ASCII and the common ideographs, which have nothing but case to fold: nearly every name. */
    private static boolean isSimple(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80 && (c < 0x4E00 || c > 0x9FFF)) {
                return false;
            }
        }
        return true;
    }

    /** The letters Unicode does not take apart, as people without them on the keyboard write them. */
    private static String asWritten(String letter) {
        return switch (letter) {
            case "ß" -> "ss";
            case "æ" -> "ae";
            case "œ" -> "oe";
            case "ø" -> "o";
            case "đ", "ð" -> "d";
            case "ł" -> "l";
            case "ı" -> "i";
            case "þ" -> "th";
            default -> "σ";
        };
    }
}
