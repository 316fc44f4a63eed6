package loyalty.credit;

import java.util.Map;
import java.util.UUID;
import loyalty.customer.FoundCustomer;
import loyalty.shared.Message;
import org.jspecify.annotations.Nullable;

/**
 * What became of a row that was typed.
 *
 * @param id of the record; null while the row does not say enough, has a mistake, or was only checked
 * @param problems by the name of the value; empty with no id where the row only waits for more
 * @param customer whose it is, if that is known
 * @param values what was read, in the form that reads back: days as 2026-03-05, amounts with a point
 */
public record EnteredRow(
        @Nullable UUID id,
        Map<String, Message> problems,
        @Nullable FoundCustomer customer,
        Map<String, String> values) {}
