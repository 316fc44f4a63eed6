package loyalty.segment;

import loyalty.table.TableFilter;
import loyalty.table.ViewAudience;

/**
 * What somebody wants a segment to be.
 *
 * @param name 1–{@value SegmentService#NAME_LENGTH} characters
 * @param frozen whether its members shall stay those of now
 */
public record SegmentDraft(String name, ViewAudience audience, TableFilter rule, boolean frozen) {}
