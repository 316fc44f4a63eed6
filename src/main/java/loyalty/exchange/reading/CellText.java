package loyalty.exchange.reading;

import java.util.regex.Pattern;

/**
 * Text that a spreadsheet would take for a formula, kept from being one.
 *
 * <p>Exports put an apostrophe before it, as OWASP advises against "CSV injection"; reading takes that apostrophe away
 * again, so that what was exported comes back as it was, apostrophes of its own included.
 */
public final class CellText {
    private static final Pattern FORMULA_LIKE = Pattern.compile("'*[=+\\-@\\t\\r].*", Pattern.DOTALL);

    private CellText() {}

    /** The text as it may stand in a CSV file that somebody opens in a spreadsheet. */
    public static String neutral(String text) {
        return FORMULA_LIKE.matcher(text).matches() ? "'" + text : text;
    }

    static String clean(String raw) {
        String text = strip(raw);
        return text.length() > 1
                        && text.charAt(0) == '\''
                        && FORMULA_LIKE.matcher(text).matches()
                ? text.substring(1)
                : text;
    }

    private static String strip(String raw) {
        int from = 0;
        int to = raw.length();
        while (from < to && isBlank(raw.charAt(from))) {
            from++;
        }
        while (from < to && isBlank(raw.charAt(to - 1))) {
            to--;
        }
        return raw.substring(from, to);
    }

    /** Besides what Java calls white space: no-break and zero-width blanks, which offices paste unseen. */
    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || c == '\u00a0' || c == '\u200b' || c == '\ufeff' || c == '\0';
    }
}
