package loyalty.privacy;

import loyalty.privacy.ErasureLine.Fate;
import loyalty.shared.PersonalKind;

/**
 * A column with personal data.
 *
 * @param ofCustomers otherwise of staff
 * @param encrypted whether the database holds it encrypted or as a keyed hash
 * @param fate what becomes of it when a customer is erased; data of staff is kept
 */
public record InventoryLine(
        String table, String column, boolean ofCustomers, PersonalKind kind, boolean encrypted, Fate fate) {}
