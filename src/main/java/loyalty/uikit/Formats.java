package loyalty.uikit;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.NumberFormatter.UnitWidth;
import com.ibm.icu.number.Precision;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.MeasureUnit;
import com.vaadin.flow.component.UI;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Figures, money and times as the current user reads them. */
@Component
public class Formats {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuu-MM-dd");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM-dd");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private final Currency currency;
    private final ZoneId zone;
    private final RelativeWords relativeWords;

    Formats(@Value("${loyalty.currency:CNY}") String currency, Clock clock, Translations translations) {
        this.currency = Currency.getInstance(currency);
        this.zone = clock.getZone();
        this.relativeWords = new RelativeWords(clock, translations);
    }

    /** ¥1,234.50, in the company's currency. */
    public String money(BigDecimal amount) {
        return money(amount, currency);
    }

    /** $1,234.50, in a currency by its code. */
    public String money(BigDecimal amount, String code) {
        return money(amount, Currency.getInstance(code));
    }

    private static String money(BigDecimal amount, Currency currency) {
        return numbers()
                .unit(currency)
                .unitWidth(UnitWidth.NARROW)
                .precision(Precision.currency(Currency.CurrencyUsage.STANDARD))
                .format(amount)
                .toString();
    }

    /** The code of the company's currency. */
    public String currency() {
        return currency.getCurrencyCode();
    }

    /** 1,234.5, with at most two decimals. */
    public String number(Number number) {
        return numbers().precision(Precision.maxFraction(2)).format(number).toString();
    }

    /** 0.2426, with as many decimals as are asked for. */
    public String decimal(double number, int decimals) {
        return numbers()
                .precision(Precision.fixedFraction(decimals))
                .format(number)
                .toString();
    }

    /** 12, or 999+ for what was not counted to its end: no further than most. */
    public String upTo(int count, int most) {
        return count < most ? number(count) : number(most - 1) + "+";
    }

    /** 12.5%, of a ratio such as 0.125. */
    public String percent(double ratio) {
        return numbers()
                .unit(MeasureUnit.PERCENT)
                .scale(com.ibm.icu.number.Scale.powerOfTen(2))
                .precision(Precision.maxFraction(1))
                .format(ratio)
                .toString();
    }

    /** 2026-03-05, in both languages: short, unmistakable, and what a cell takes when typed. */
    public String date(LocalDate date) {
        return DATE.format(date);
    }

    /** 03-05, where the year stands beside it. */
    public String day(LocalDate date) {
        return DAY.format(date);
    }

    /** March 5, 2026 or 2026年3月5日. */
    public String longDate(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale())
                .format(date);
    }

    /** 2026-03-05 14:30, in the company's zone. */
    public String time(Instant time) {
        return TIME.withZone(zone).format(time);
    }

    /** 14:30, in the company's zone, where the day stands beside it. */
    public String clock(Instant time) {
        return CLOCK.withZone(zone).format(time);
    }

    /** "3 days ago", "in 2 hours". */
    public String ago(Instant time) {
        return relativeWords.say(time, locale());
    }

    /** "today", "3 days ago", "tomorrow". */
    public String ago(LocalDate date) {
        return relativeWords.say(date, locale());
    }

    private static LocalizedNumberFormatter numbers() {
        return NumberFormatter.withLocale(locale());
    }

    private static Locale locale() {
        return Optional.ofNullable(UI.getCurrent()).map(UI::getLocale).orElse(Locale.ENGLISH);
    }
}
