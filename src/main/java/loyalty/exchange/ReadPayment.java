package loyalty.exchange;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import loyalty.credit.PaymentData;
import loyalty.credit.PaymentMethod;
import loyalty.exchange.CustomerResolver.Who;
import loyalty.shared.HumanText;
import org.jspecify.annotations.Nullable;

/**
 * A payment as a row tells it.
 *
 * @param data null when the row has problems
 * @param settles numbers of receivables; empty where the row leaves it to the order of the debts
 */
record ReadPayment(RowValues values, Who who, @Nullable PaymentData data, List<String> settles)
        implements RecordReading {
    private static final Pattern BETWEEN_NUMBERS = Pattern.compile("[,;，；、|]");

    /** @param house the currency where the row says none */
    static ReadPayment of(RowValues values, String house) {
        Who who = CreditRow.who(values);
        String number = CreditRow.required(values, "paymentNumber");
        Optional<BigDecimal> amount = CreditRow.amount(values);
        Optional<LocalDate> paid = CreditRow.date(values, "paidOn");
        Optional<PaymentMethod> method = PaymentMethods.read(values.text("paymentMethod"));
        if (method.isEmpty()) values.refuse("paymentMethod", "exchange.row.unknownMethod");
        return new ReadPayment(
                values,
                who,
                values.problems().isEmpty()
                        ? new PaymentData(
                                number,
                                paid.orElseThrow(),
                                amount.orElseThrow(),
                                CreditRow.currency(values, house),
                                method.orElseThrow(),
                                values.text("note"),
                                true)
                        : null,
                Stream.of(BETWEEN_NUMBERS.split(values.text("settles")))
                        .map(HumanText::clean)
                        .filter(settled -> !settled.isEmpty())
                        .distinct()
                        .toList());
    }
}
