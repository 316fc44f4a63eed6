package loyalty.selfcheck;

import java.time.Instant;
import java.util.List;

/** @param score 0 to 100: what was found well, by weight; what is unknown does not count */
public record SecurityReport(Instant at, int score, List<Finding> findings) {

    static SecurityReport of(Instant at, List<Finding> findings) {
        int possible = findings.stream()
                .filter(finding -> finding.state() != CheckState.UNKNOWN)
                .mapToInt(finding -> 2 * finding.weight())
                .sum();
        int reached = findings.stream().mapToInt(Finding::halves).sum();
        return new SecurityReport(at, possible == 0 ? 0 : Math.floorDiv(100 * reached, possible), findings);
    }
}
