package loyalty.dashboard;

/**
 * How many customers came, stayed and left in a period. Customers are those who are new, active, at risk or won back.
 *
 * @param exposed active or at risk when it began
 * @param kept customers when it began and when it ended
 * @param lost who became lost in it
 * @param firsts whose first purchase is in it
 * @param wonBack who came back in it
 */
record StageCounts(long atStart, long exposed, long atEnd, long kept, long lost, long firsts, long wonBack) {}
