package loyalty.credit;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A customer with arrears, in their main currency. */
public record Debtor(
        UUID customerId,
        String customerName,
        String currency,
        @Nullable Rating rating,
        BigDecimal arrears,
        int daysOverdue) {}
