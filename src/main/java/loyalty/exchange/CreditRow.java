package loyalty.exchange;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import loyalty.exchange.CustomerResolver.Who;
import loyalty.shared.HumanText;

/** What rows of receivables and of payments have in common. */
final class CreditRow {
    /** What it may really be, the rules of credit say. */
    private static final BigDecimal LIMIT = new BigDecimal("1e18");

    private CreditRow() {}

    static Who who(RowValues values) {
        Who who = Who.of(values);
        if (who.saysNothing()) values.refuse("number", "exchange.row.noKey");
        return who;
    }

    static String required(RowValues values, String field) {
        String text = HumanText.clean(values.text(field));
        if (text.isEmpty()) values.refuse(field, "exchange.row.required");
        return text;
    }

    static Optional<LocalDate> date(RowValues values, String field) {
        Optional<LocalDate> date = values.date(field);
        if (date.isEmpty()) values.refuse(field, "exchange.row.required");
        return date;
    }

    static Optional<BigDecimal> amount(RowValues values) {
        Optional<BigDecimal> amount = values.number("amount", LIMIT);
        if (amount.isEmpty()) values.refuse("amount", "exchange.row.required");
        return amount;
    }

    /** Its code; ¥ and 元 are written for the yuan by who writes Chinese. */
    static String currency(RowValues values, String house) {
        String written = HumanText.clean(values.text("currency")).toUpperCase(Locale.ROOT);
        return switch (written) {
            case "" -> house;
            case "人民币", "元", "RMB" -> "CNY";
            case "美元", "$", "US$" -> "USD";
            case "欧元", "€" -> "EUR";
            case "港币", "港元", "HK$" -> "HKD";
            default -> written;
        };
    }
}
