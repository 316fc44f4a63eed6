package loyalty.consent;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How a customer stands to all purposes.
 *
 * @param allowed what may be done now
 * @param records newest first
 */
public record ConsentOverview(Set<ConsentPurpose> allowed, List<Consent> records) {
    public ConsentOverview {
        allowed = Set.copyOf(allowed);
        records = List.copyOf(records);
    }

    /** What stands for a purpose: of two after a merge the withdrawal. */
    public Optional<Consent> standing(ConsentPurpose purpose) {
        return records.stream()
                .filter(Consent::standing)
                .filter(record -> record.data().purpose() == purpose)
                .min(Comparator.comparing(record -> record.data().given()));
    }
}
