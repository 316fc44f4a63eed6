package loyalty.dashboard;

import org.jspecify.annotations.Nullable;

/**
 * A step of a distribution.
 *
 * @param from the least value that belongs to it
 * @param to the least of the next step; null for the last
 */
public record Step(int from, @Nullable Integer to, long customers) {}
