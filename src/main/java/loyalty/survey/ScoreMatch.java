package loyalty.survey;

import java.util.UUID;
import loyalty.shared.MatchKeys;

/**
 * Knows a score again when a file is imported a second time: it is the same when customer, day, source and score are,
 * and the n-th such score of a file is the n-th such score of the customer.
 *
 * <p>One object for one reading of a file, in the order of the file and from its beginning: scores that were imported
 * before a restart are given to it too. For one thread.
 */
public final class ScoreMatch {
    private final MatchKeys keys = new MatchKeys();

    public UUID next(UUID customerId, ScoreData data) {
        return keys.next(content(customerId, data));
    }

    /** @param occurrence counted from 1 */
    static UUID key(UUID customerId, ScoreData data, int occurrence) {
        return MatchKeys.of(content(customerId, data), occurrence);
    }

    private static String content(UUID customerId, ScoreData data) {
        return "%s\u001f%s\u001f%s\u001f%d".formatted(customerId, data.scoredOn(), data.source(), data.score());
    }
}
