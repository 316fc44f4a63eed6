package loyalty.audit;

import java.time.LocalDate;

/**
 * A verification found that the log is not what was written.
 *
 * @param findings how many places are damaged, at least one
 * @param day when it was found, in the company's zone
 */
public record LogDamaged(int findings, LocalDate day) {}
