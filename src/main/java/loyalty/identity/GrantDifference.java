package loyalty.identity;

/**
 * One line of a role that two states of it, or two roles, disagree in.
 *
 * @param line as in {@link Grants#lines()}
 */
public record GrantDifference(String line, String before, String after) {}
