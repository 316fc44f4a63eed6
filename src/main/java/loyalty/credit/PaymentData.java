package loyalty.credit;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a customer paid.
 *
 * @param currency by its code, such as CNY
 * @param keepRest whether what exceeds the settled debts stays as credit; otherwise such a payment is refused
 */
public record PaymentData(
        String number,
        LocalDate paidOn,
        BigDecimal amount,
        String currency,
        PaymentMethod method,
        @Nullable String note,
        boolean keepRest) {}
