package loyalty.credit;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a customer was invoiced.
 *
 * @param currency by its code, such as CNY
 */
public record ReceivableData(
        String number,
        LocalDate issuedOn,
        LocalDate dueOn,
        BigDecimal amount,
        String currency,
        @Nullable String note) {}
