package loyalty.shared;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads amounts and quantities as people write them: ¥1,234.50, RMB 88, 1.2万, 3亿元, 12k, (1,234.50), 50-, １２３, 1.2E+5.
 *
 * <p>Nothing is guessed. A comma (with {@link DecimalMark#COMMA}: a point), a space or an apostrophe groups only where
 * exactly three digits follow each of them and it is the same sign throughout: 1,234 is one thousand two hundred and
 * thirty-four, 1,23 is no number. Percent signs are refused, as 5% may stand for 5 or for 0.05.
 */
public final class HumanNumber {
    private static final int LONGEST = 60;
    private static final Map<String, Integer> ZEROS =
            Map.of("千", 3, "k", 3, "万", 4, "萬", 4, "w", 4, "百万", 6, "千万", 7, "亿", 8, "億", 8);

    private static final String CURRENCY = "(?:¥|元|rmb|cny|us\\$|hk\\$|\\$|usd|hkd|€|eur|£|gbp)";
    private static final Pattern POINT = amount(",", "\\.");
    private static final Pattern COMMA = amount("\\.", ",");

    private HumanNumber() {}

    /** A number as texts keep it: a point, no grouping, no zeros that say nothing. */
    public static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /** Reads with a decimal point; empty when the text is not clearly one number. Never fails. */
    public static Optional<BigDecimal> read(String text) {
        return read(text, DecimalMark.POINT);
    }

    /** The number as exact as it was written; the range is the caller's to check. */
    public static Optional<BigDecimal> read(String text, DecimalMark mark) {
        String written = HumanText.halfWidth(HumanText.clean(text))
                .toLowerCase(Locale.ROOT)
                .replace('−', '-')
                .replace('’', '\'');
        if (written.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher parts = (mark == DecimalMark.POINT ? POINT : COMMA).matcher(written);
        return parts.matches() ? signed(parts, mark) : Optional.empty();
    }

    private static Pattern amount(String group, String decimal) {
        String whole = "(?:\\d{1,3}(?<g>[" + group + " '])\\d{3}(?:\\k<g>\\d{3})*|\\d+)";
        return Pattern.compile("(?<open>\\()? ?(?<sign>[-+])? ?(?:" + CURRENCY + " ?)?(?<inner>[-+])?"
                + "(?<number>(?:" + whole + "(?:" + decimal + "\\d*)?|" + decimal + "\\d+)(?:e[-+]?\\d{1,2})?)"
                + " ?(?<unit>千万|百万|千|万|萬|亿|億|k|w)? ?" + CURRENCY + "? ?(?<trailing>-)? ?(?<close>\\))?");
    }

    private static Optional<BigDecimal> signed(Matcher parts, DecimalMark mark) {
        boolean opened = parts.group("open") != null;
        long signs = Stream.of("open", "sign", "inner", "trailing")
                .filter(sign -> parts.group(sign) != null)
                .count();
        if (signs > 1 || opened != (parts.group("close") != null)) {
            return Optional.empty();
        }
        boolean negative = opened
                || parts.group("trailing") != null
                || "-".equals(parts.group("sign"))
                || "-".equals(parts.group("inner"));
        BigDecimal number = magnitude(parts.group("number"), parts.group("unit"), mark);
        return Optional.of(negative ? number.negate() : number);
    }

    private static BigDecimal magnitude(String written, @Nullable String unit, DecimalMark mark) {
        char decimal = mark == DecimalMark.POINT ? '.' : ',';
        StringBuilder plain = new StringBuilder(written.length());
        for (char c : written.toCharArray()) {
            if (c == decimal) {
                plain.append('.');
            } else if (Character.isLetterOrDigit(c) || c == '-' || c == '+') {
                plain.append(c);
            }
        }
        BigDecimal number = new BigDecimal(plain.toString());
        if (unit != null) {
            number = number.scaleByPowerOfTen(Objects.requireNonNull(ZEROS.get(unit)));
        }
        return number.scale() < 0 ? number.setScale(0) : number;
    }
}
