package loyalty.credit;

import java.util.Map;
import loyalty.shared.Message;

/**
 * What became of one record of a file.
 *
 * @param created false when the books had it already, exactly like this, or when there are problems
 * @param problems why it was not taken, by the name of the component; {@code settles} for what a payment settles
 */
public record ImportedOutcome(boolean created, Map<String, Message> problems) {
    static final ImportedOutcome CREATED = new ImportedOutcome(true, Map.of());
    static final ImportedOutcome KNOWN = new ImportedOutcome(false, Map.of());

    static ImportedOutcome refused(String component, Message problem) {
        return new ImportedOutcome(false, Map.of(component, problem));
    }
}
