package loyalty.shared;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A telephone number that exists in its country's plan.
 *
 * @param canonical E.164, {@code +8613800138000}, followed by {@code ;ext=12} where there is an extension: one spelling
 *     for each number, to be kept and compared
 */
public record PhoneNumber(String canonical) {
    private static final PhoneNumberUtil PLAN = PhoneNumberUtil.getInstance();
    private static final int LONGEST = 60;
    private static final int SHOWN_HEAD = 3;
    private static final int SHOWN_TAIL = 4;
    private static final Pattern CANONICAL = Pattern.compile("\\+[1-9]\\d{4,14}(;ext=\\d{1,7})?");
    /** A label such as "Tel:", the number, the ".0" that spreadsheets leave behind, the extension. No other letters. */
    private static final Pattern WRITTEN = Pattern.compile("(?:\\p{L}[^\\d+(]{0,10})?"
            + "(?<number>[+(]*\\d[\\d ()./~\\p{Pd}]*?)(?:(?<=\\d{7})\\.0)?"
            + "(?: ?(?:(?i:ext|x)\\.?|#|转|分机)[ :]*(?<extension>\\d{1,7}))?");

    public PhoneNumber {
        if (!CANONICAL.matcher(canonical).matches()) {
            throw new IllegalArgumentException("Not a canonical telephone number");
        }
    }

    /**
     * Reads a number as people write it: +86 138-0013-8000, 0086…, (010) 6552 9988 转 12, full-width digits.
     *
     * @param defaultRegion the country of numbers that carry no country code, as in {@code CN}
     * @return empty unless the number is valid; {@link #whyNot} says the reason. Never fails.
     */
    public static Optional<PhoneNumber> read(String text, String defaultRegion) {
        try {
            Phonenumber.PhoneNumber number = parse(text, defaultRegion);
            return PLAN.isValidNumber(number) ? Optional.of(canonical(number)) : Optional.empty();
        } catch (NumberParseException notANumber) {
            return Optional.empty();
        }
    }

    /** Why {@link #read} found no number in this text. */
    public static Message whyNot(String text, String defaultRegion) {
        try {
            return Message.of(
                    switch (PLAN.isPossibleNumberWithReason(parse(text, defaultRegion))) {
                        case TOO_SHORT -> "shared.phone.tooShort";
                        case TOO_LONG -> "shared.phone.tooLong";
                        case IS_POSSIBLE_LOCAL_ONLY -> "shared.phone.areaCodeMissing";
                        default -> "shared.phone.invalid";
                    });
        } catch (NumberParseException notANumber) {
            return Message.of(
                    switch (notANumber.getErrorType()) {
                        case TOO_SHORT_NSN, TOO_SHORT_AFTER_IDD -> "shared.phone.tooShort";
                        case TOO_LONG -> "shared.phone.tooLong";
                        case INVALID_COUNTRY_CODE -> "shared.phone.countryUnknown";
                        case NOT_A_NUMBER -> "shared.phone.notANumber";
                    });
        }
    }

    /** Grouped as the country does it: 138 0013 8000 at home, +86 138 0013 8000 abroad. */
    public String format(String homeRegion) {
        boolean home = parsed().getCountryCode() == PLAN.getCountryCodeForRegion(homeRegion);
        return PLAN.format(parsed(), home ? PhoneNumberFormat.NATIONAL : PhoneNumberFormat.INTERNATIONAL);
    }

    /** 138****1234: without country code and extension, and at least four digits hidden also in short numbers. */
    public String masked() {
        String national = PLAN.getNationalSignificantNumber(parsed());
        int tail = Math.min(SHOWN_TAIL, Math.max(0, national.length() - SHOWN_TAIL));
        int head = Math.min(SHOWN_HEAD, Math.max(0, national.length() - 2 * SHOWN_TAIL));
        return national.substring(0, head) + "****" + national.substring(national.length() - tail);
    }

    /** The last four digits, by which people look a caller up; the extension does not count. */
    public String lastFour() {
        String digits = digits();
        return digits.substring(digits.length() - SHOWN_TAIL);
    }

    /** The digits with country code and without extension. */
    public String digits() {
        int end = canonical.indexOf(';');
        return canonical.substring(1, end < 0 ? canonical.length() : end);
    }

    private static Phonenumber.PhoneNumber parse(String text, String defaultRegion) throws NumberParseException {
        String clean = HumanText.halfWidth(HumanText.clean(text));
        Matcher written = WRITTEN.matcher(clean);
        if (clean.length() > LONGEST || !written.matches()) {
            throw new NumberParseException(NumberParseException.ErrorType.NOT_A_NUMBER, "Not written as a number");
        }
        String extension = written.group("extension");
        return PLAN.parse(written.group("number") + (extension == null ? "" : ";ext=" + extension), defaultRegion);
    }

    private static PhoneNumber canonical(Phonenumber.PhoneNumber number) {
        String e164 = PLAN.format(number, PhoneNumberFormat.E164);
        return new PhoneNumber(number.hasExtension() ? e164 + ";ext=" + number.getExtension() : e164);
    }

    private Phonenumber.PhoneNumber parsed() {
        try {
            return PLAN.parse(canonical, null);
        } catch (NumberParseException impossible) {
            throw new IllegalStateException("A canonical number that can't be parsed", impossible);
        }
    }
}
