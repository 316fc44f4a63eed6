package loyalty.customer;

import java.util.List;
import java.util.Map;

/**
 * Two customers side by side, before they are merged.
 *
 * @param fields those in which they differ and that the caller may see
 */
public record MergeProposal(Side survivor, Side absorbed, List<MergeField> fields) {

    /** @param version what tells whether the customer was changed after somebody looked at the proposal */
    public record Side(CustomerProfile profile, int version) {}

    public MergeOrder order(Map<String, MergePick> picks) {
        return new MergeOrder(
                survivor.profile().id(), survivor.version(), absorbed.profile().id(), absorbed.version(), picks);
    }
}
