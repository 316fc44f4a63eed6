package loyalty.purchase;

/**
 * @param text name (also pinyin and initials), code, model or category; empty for all
 * @param inactiveToo whether products no longer offered are listed
 */
public record ProductFilter(String text, boolean inactiveToo) {}
