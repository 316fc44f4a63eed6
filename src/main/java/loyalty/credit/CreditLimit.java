package loyalty.credit;

import java.math.BigDecimal;

/** How much a customer may owe. */
public record CreditLimit(BigDecimal amount, String currency) {}
