package loyalty.credit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a customer paid.
 *
 * @param unusedAmount what no receivable took: the customer's credit
 * @param reversedOn null while it holds
 */
public record PaymentSummary(
        UUID id,
        UUID customerId,
        String number,
        LocalDate paidOn,
        BigDecimal amount,
        BigDecimal unusedAmount,
        String currency,
        PaymentMethod method,
        @Nullable String note,
        @Nullable LocalDate reversedOn,
        @Nullable String reversalReason) {}
