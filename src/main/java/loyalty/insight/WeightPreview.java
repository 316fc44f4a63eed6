package loyalty.insight;

import java.util.List;

/**
 * What other weights would make of the loyalty scores of some customers, chosen by chance.
 *
 * @param looked how many have a score
 * @param up whose score would rise
 * @param down whose score would fall
 * @param before how many have a score of 0–9, 10–19, … 90–100 by the weights that hold
 * @param after the same by the others
 */
public record WeightPreview(long looked, long up, long down, List<Long> before, List<Long> after) {}
