package loyalty.credit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a customer was invoiced, and what of it is open. */
public record ReceivableSummary(
        UUID id,
        int version,
        UUID customerId,
        String number,
        LocalDate issuedOn,
        LocalDate dueOn,
        BigDecimal amount,
        BigDecimal openAmount,
        String currency,
        @Nullable String note) {

    public ReceivableState state(LocalDate today) {
        if (openAmount.signum() == 0) return ReceivableState.PAID;
        if (dueOn.isBefore(today)) return ReceivableState.OVERDUE;
        return openAmount.compareTo(amount) < 0 ? ReceivableState.PARTLY_PAID : ReceivableState.OPEN;
    }

    /** Zero where nothing is overdue. */
    public long daysOverdue(LocalDate today) {
        return state(today) == ReceivableState.OVERDUE ? ChronoUnit.DAYS.between(dueOn, today) : 0;
    }

    public ReceivableData data() {
        return new ReceivableData(number, issuedOn, dueOn, amount, currency, note);
    }
}
