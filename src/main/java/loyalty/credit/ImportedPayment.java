package loyalty.credit;

import java.util.List;
import java.util.UUID;

/**
 * What a file says a customer paid.
 *
 * @param settles numbers of the receivables it settles, in this order; the oldest debts first when there are none
 */
public record ImportedPayment(UUID customerId, PaymentData data, List<String> settles) {}
