package loyalty.credit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/** A debt that is past its due day, and whose it is. */
public record OverdueReceivable(
        UUID id,
        UUID customerId,
        String customerName,
        String number,
        LocalDate dueOn,
        BigDecimal openAmount,
        String currency) {}
