package loyalty.dashboard;

import java.math.BigDecimal;

/**
 * What was bought in a period.
 *
 * @param buyers customers who bought
 * @param again who bought on two days or more
 * @param purchases days on which a customer bought, of all customers
 * @param sales less returns
 */
record TradeCounts(long buyers, long again, long purchases, BigDecimal sales) {}
