package loyalty.credit;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a rating rests on, all of it in the customer's main currency.
 *
 * @param paid of the last 12 months, as far as it settled receivables
 * @param paidOnTime of it, what settled them by their due day
 * @param arrears open and past the due day
 * @param overdueDays of the arrears, weighted by their amounts
 * @param limit zero where none was agreed
 * @param since the day of the first receivable; null before there is one
 */
record PaymentRecord(
        BigDecimal paid,
        BigDecimal paidOnTime,
        BigDecimal arrears,
        double overdueDays,
        BigDecimal limit,
        @Nullable LocalDate since) {}
