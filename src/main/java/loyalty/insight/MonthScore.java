package loyalty.insight;

import java.time.LocalDate;

/**
 * A customer's loyalty score when a month ended.
 *
 * @param monthEnd its last day
 * @param score 0–100
 */
public record MonthScore(LocalDate monthEnd, int score) {}
