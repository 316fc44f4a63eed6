package loyalty.credit;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import loyalty.shared.HumanText;
import loyalty.shared.Message;
import loyalty.shared.PastDay;
import loyalty.shared.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What receivables and payments must be to be kept; problems by the names of the components of their data. */
@Component
public class CreditRules {
    public static final int NUMBER_LENGTH = 60;
    public static final int NOTE_LENGTH = 1000;
    public static final int REASON_LENGTH = 500;

    private static final BigDecimal TOO_MUCH = new BigDecimal("10000000000000");

    private final Clock clock;

    CreditRules(Clock clock) {
        this.clock = clock;
    }

    public Map<String, Message> problems(ReceivableData data) {
        Map<String, Message> problems = new LinkedHashMap<>();
        number(data.number(), problems);
        PastDay.problem(data.issuedOn(), today()).ifPresent(problem -> problems.put("issuedOn", problem));
        if (data.dueOn().isBefore(data.issuedOn())) problems.put("dueOn", Message.of("credit.due.beforeIssue"));
        amount(data.amount(), data.currency(), problems);
        note(data.note(), problems);
        return problems;
    }

    public Map<String, Message> problems(PaymentData data) {
        Map<String, Message> problems = new LinkedHashMap<>();
        number(data.number(), problems);
        PastDay.problem(data.paidOn(), today()).ifPresent(problem -> problems.put("paidOn", problem));
        amount(data.amount(), data.currency(), problems);
        note(data.note(), problems);
        return problems;
    }

    Map<String, Message> limitProblems(BigDecimal amount, String currency) {
        Map<String, Message> problems = new LinkedHashMap<>();
        if (amount.signum() < 0) problems.put("amount", Message.of("credit.limit.negative"));
        else if (amount.signum() > 0) amount(amount, currency, problems);
        if (currency(currency).isEmpty()) problems.put("currency", Message.of("credit.currency.unknown", currency));
        return problems;
    }

    String reason(String reason) {
        String kept = HumanText.clean(reason);
        if (kept.isEmpty()) throw new RefusedException("credit.reason.missing");
        if (kept.length() > REASON_LENGTH) throw new RefusedException("credit.reason.tooLong", REASON_LENGTH);
        return kept;
    }

    static void refuse(Map<String, Message> problems) {
        problems.values().stream().findFirst().ifPresent(problem -> {
            throw new RefusedException(problem);
        });
    }

    static @Nullable String note(@Nullable String note) {
        String kept = note == null ? "" : HumanText.cleanLines(note);
        return kept.isEmpty() ? null : kept;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    private static void number(String number, Map<String, Message> problems) {
        if (number.isBlank()) problems.put("number", Message.of("credit.number.missing"));
        else if (HumanText.clean(number).length() > NUMBER_LENGTH)
            problems.put("number", Message.of("credit.number.tooLong", NUMBER_LENGTH));
    }

    private static void amount(BigDecimal amount, String code, Map<String, Message> problems) {
        Optional<Currency> currency = currency(code);
        int decimals =
                Math.min(2, currency.map(Currency::getDefaultFractionDigits).orElse(2));
        if (currency.isEmpty()) problems.put("currency", Message.of("credit.currency.unknown", code));
        if (amount.signum() <= 0) problems.put("amount", Message.of("credit.amount.notPositive"));
        else if (amount.compareTo(TOO_MUCH) >= 0) problems.put("amount", Message.of("credit.amount.tooMuch"));
        else if (amount.stripTrailingZeros().scale() > decimals)
            problems.put("amount", Message.of("credit.amount.decimals", decimals));
    }

    private static Optional<Currency> currency(String code) {
        try {
            return Optional.of(Currency.getInstance(code)).filter(found -> found.getDefaultFractionDigits() >= 0);
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }

    private static void note(@Nullable String note, Map<String, Message> problems) {
        if (note != null && note.length() > NOTE_LENGTH)
            problems.put("note", Message.of("credit.note.tooLong", NOTE_LENGTH));
    }
}
