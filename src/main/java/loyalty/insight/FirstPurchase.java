package loyalty.insight;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What a customer bought first, with which they were won. */
public record FirstPurchase(LocalDate day, String product, BigDecimal amount) {}
