package loyalty.credit;

import java.util.UUID;

/** What a file says a customer was invoiced. */
public record ImportedReceivable(UUID customerId, ReceivableData data) {}
