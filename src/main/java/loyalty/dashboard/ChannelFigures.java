package loyalty.dashboard;

import java.math.BigDecimal;

/**
 * What was sold through a channel in a period.
 *
 * @param code of the channel; empty where it was not told
 * @param sales less returns
 * @param buyers who bought through it; who bought through two counts for both
 */
public record ChannelFigures(String code, BigDecimal sales, long buyers) {}
