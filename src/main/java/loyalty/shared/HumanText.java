package loyalty.shared;

import java.text.Normalizer;

/** Text as people type, paste and export it, brought to the form in which it is kept. */
public final class HumanText {
    private static final int FULL_WIDTH_OFFSET = 0xFEE0;
    private static final int IDEOGRAPHIC_SPACE = 0x3000;
    /** Full-width marks that are proper Chinese typography and stay in kept text. */
    private static final String CHINESE_MARKS = "，：；！？（）～";

    private HumanText() {}

    /**
     * One line of text to be kept: composed characters (NFC), ordinary spaces, none at the ends and never two in a row,
     * half-width letters, digits and signs. Control characters, broken surrogates and invisible characters that turn
     * the reading direction or make equal texts unequal are dropped; right-to-left text itself, emoji and rare
     * ideographs stay. Never fails; the result may be empty.
     */
    public static String clean(String text) {
        return isPlain(text) ? text : composed(scrub(text).replace('\n', ' '));
    }

    /** As {@link #clean}, but line breaks and blank lines stay (as {@code \n}), except at the ends. */
    public static String cleanLines(String text) {
        if (isPlain(text)) {
            return text;
        }
        return scrub(text)
                .lines()
                .map(HumanText::composed)
                .reduce((a, b) -> a + "\n" + b)
                .orElse("")
                .strip();
    }

    /** Every full-width character as its half-width one, also commas and brackets: for what a program reads. */
    public static String halfWidth(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (halfWidth(text.charAt(i)) != text.charAt(i)) {
                return text.codePoints()
                        .map(HumanText::halfWidth)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
            }
        }
        return text;
    }

    /** The length as people count it and as PostgreSQL's varchar does: 𠮷 is one. */
    public static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    /** Printable ASCII without a space at an end or two in a row: nothing to do, and by far the most frequent text. */
    private static boolean isPlain(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~' || (c == ' ' && before == ' ')) {
                return false;
            }
            before = c;
        }
        return text.isEmpty() || before != ' ';
    }

    private static String scrub(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        int before = ' ';
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = kept(text.codePointAt(i), before);
            if (c >= 0) {
                kept.appendCodePoint(c);
                before = c;
            }
        }
        return kept.toString();
    }

    /** What becomes of a character; −1 when it is dropped. */
    private static int kept(int c, int before) {
        if (c == '\n' || c == '\u2028' || c == '\u2029' || c == '\u0085') {
            return '\n';
        }
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            return c == '\r' ? -1 : ' ';
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.SURROGATE -> -1;
            case Character.FORMAT -> joins(c) && needsJoiner(before) ? c : -1;
            default -> CHINESE_MARKS.indexOf(c) >= 0 ? c : halfWidth(c);
        };
    }

    /** Zero-width joiner, non-joiner and the tags that make flags. */
    private static boolean joins(int c) {
        return c == 0x200C || c == 0x200D || (c >= 0xE0020 && c <= 0xE007F);
    }

    /** Emoji families, Persian and Indic words need joiners; after other characters they only make equals unequal. */
    private static boolean needsJoiner(int before) {
        return before > 0x36F && !Character.isIdeographic(before);
    }

    private static int halfWidth(int c) {
        if (c >= 0xFF01 && c <= 0xFF5E) {
            return c - FULL_WIDTH_OFFSET;
        }
        return switch (c) {
            case IDEOGRAPHIC_SPACE -> ' ';
            case 0xFFE0 -> '¢';
            case 0xFFE1 -> '£';
            case 0xFFE5 -> '¥';
            default -> c;
        };
    }

    private static String composed(String line) {
        StringBuilder single = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c != ' ' || (!single.isEmpty() && single.charAt(single.length() - 1) != ' ')) {
                single.append(c);
            }
        }
        return Normalizer.normalize(single, Normalizer.Form.NFC).strip();
    }
}
