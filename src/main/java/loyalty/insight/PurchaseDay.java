package loyalty.insight;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What was bought on a day: how many lines, and what they came to with returns taken off. */
record PurchaseDay(LocalDate day, int purchases, BigDecimal amount) {}
