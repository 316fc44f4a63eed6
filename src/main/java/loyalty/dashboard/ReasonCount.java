package loyalty.dashboard;

/**
 * How many customers became lost for a reason.
 *
 * @param code of the reason; empty where nobody told
 */
public record ReasonCount(String code, long customers) {}
