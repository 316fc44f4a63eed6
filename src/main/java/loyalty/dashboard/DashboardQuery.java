package loyalty.dashboard;

import loyalty.table.TableFilter;

/**
 * What the figures are asked for.
 *
 * @param filter which customers, by what they are like today
 */
public record DashboardQuery(Period period, TableFilter filter) {}
