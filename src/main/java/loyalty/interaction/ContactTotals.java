package loyalty.interaction;

/** @param minutes those of the contacts together, as far as they were noted */
public record ContactTotals(int contacts, long minutes) {}
