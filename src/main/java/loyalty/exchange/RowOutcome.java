package loyalty.exchange;

import java.math.BigDecimal;
import java.util.Map;
import loyalty.shared.Message;

/**
 * What became of one row.
 *
 * @param reasons why it was rejected, by the key of the field at fault
 * @param customerCreated whether a customer was registered along with it
 */
record RowOutcome(Kind kind, Map<String, Message> reasons, BigDecimal amount, boolean customerCreated) {

    enum Kind {
        CREATED,
        UPDATED,
        UNCHANGED,
        REJECTED
    }

    static RowOutcome of(Kind kind) {
        return new RowOutcome(kind, Map.of(), BigDecimal.ZERO, false);
    }

    static RowOutcome rejected(Map<String, Message> reasons) {
        return new RowOutcome(Kind.REJECTED, reasons, BigDecimal.ZERO, false);
    }

    RowOutcome withAmount(BigDecimal sum) {
        return new RowOutcome(kind, reasons, sum, customerCreated);
    }

    RowOutcome withCustomer(boolean created) {
        return new RowOutcome(kind, reasons, amount, created);
    }
}
