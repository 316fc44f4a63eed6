package loyalty.followup;

import java.time.LocalDate;

/**
 * A day of a rule.
 *
 * @param byRule before holidays moved it
 * @param dueOn when the follow-up is due
 */
public record SeriesDay(LocalDate byRule, LocalDate dueOn) {}
