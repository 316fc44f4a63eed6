package loyalty.segment;

import java.time.LocalDate;

/**
 * A segment on a day, as far as the reader's customers go.
 *
 * @param members at the end of the day
 * @param came who was no member the day before
 * @param left who was one
 */
public record SegmentDay(LocalDate day, long members, long came, long left) {}
