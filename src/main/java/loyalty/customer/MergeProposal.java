package loyalty.customer;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Two customers side by side, before they are merged.
 *
 * @param fields those in which they differ and that the caller may see
 */
public record MergeProposal(Side survivor, Side absorbed, List<MergeField> fields) {

    /** @param version what tells whether the customer was changed after somebody looked at the proposal */
    public record Side(CustomerProfile profile, int version) {
        FieldView field(CustomerField field) {
            return Objects.requireNonNull(profile.fields().get(field.key()));
        }
    }

    public MergeOrder order(Map<String, MergePick> picks) {
        return new MergeOrder(
                survivor.profile().id(), survivor.version(), absorbed.profile().id(), absorbed.version(), picks);
    }
}
