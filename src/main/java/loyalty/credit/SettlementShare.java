package loyalty.credit;

import java.math.BigDecimal;
import java.util.UUID;

/** What a payment settles of one receivable. */
public record SettlementShare(UUID receivableId, BigDecimal amount) {}
