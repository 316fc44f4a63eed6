package loyalty.exchange;

import java.util.List;

/** What a look through the whole file found. */
public record CheckResult(long rows, long rejected) {
    static final CheckResult NONE = new CheckResult(0, 0);

    CheckResult plus(List<RowOutcome> outcomes) {
        long refused = outcomes.stream()
                .filter(outcome -> outcome.kind() == RowOutcome.Kind.REJECTED)
                .count();
        return new CheckResult(rows + outcomes.size(), rejected + refused);
    }
}
