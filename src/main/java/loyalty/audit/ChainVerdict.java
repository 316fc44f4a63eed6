package loyalty.audit;

import java.util.List;

/**
 * What a verification of the log found.
 *
 * @param entries that were looked at
 * @param pending too new to be linked
 * @param erased whose personal values were erased
 * @param findings the first of them
 */
public record ChainVerdict(long entries, long pending, long erased, List<ChainFinding> findings) {
    public boolean sound() {
        return findings.isEmpty();
    }
}
