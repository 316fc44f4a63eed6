package loyalty.identity;

/**
 * @param text part of the username or the display name, in any case; empty for all
 * @param inactiveToo whether those who left are listed
 */
public record UserFilter(String text, boolean inactiveToo) {}
