package loyalty.purchase;

import java.math.BigDecimal;

/**
 * What a customer's lines add up to.
 *
 * @param lines purchases and returns
 * @param returns lines that are returns
 * @param amount of all lines, returns taken off
 */
public record PurchaseTotals(int lines, int returns, BigDecimal amount) {}
