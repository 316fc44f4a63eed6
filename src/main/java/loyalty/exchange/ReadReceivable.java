package loyalty.exchange;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import loyalty.credit.ReceivableData;
import loyalty.exchange.CustomerResolver.Who;
import org.jspecify.annotations.Nullable;

/**
 * A receivable as a row tells it.
 *
 * @param data null when the row has problems
 */
record ReadReceivable(RowValues values, Who who, @Nullable ReceivableData data) implements RecordReading {

    /** @param house the currency where the row says none */
    static ReadReceivable of(RowValues values, String house) {
        Who who = CreditRow.who(values);
        String number = CreditRow.required(values, "invoiceNumber");
        Optional<BigDecimal> amount = CreditRow.amount(values);
        Optional<LocalDate> issued = CreditRow.date(values, "issuedOn");
        Optional<LocalDate> due = CreditRow.date(values, "dueOn");
        return new ReadReceivable(
                values,
                who,
                values.problems().isEmpty()
                        ? new ReceivableData(
                                number,
                                issued.orElseThrow(),
                                due.orElseThrow(),
                                amount.orElseThrow(),
                                CreditRow.currency(values, house),
                                values.text("note"))
                        : null);
    }
}
