package loyalty.insight;

import java.util.Map;

/**
 * What other limits would make of the stages of some customers, chosen by chance.
 *
 * @param looked how many were looked at
 * @param moved how many would be in another stage
 * @param before how many are in each stage by the limits that hold
 * @param after the same by the others
 */
public record StagePreview(long looked, long moved, Map<Stage, Long> before, Map<Stage, Long> after) {}
