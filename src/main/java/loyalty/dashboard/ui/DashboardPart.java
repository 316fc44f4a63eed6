package loyalty.dashboard.ui;

import loyalty.dashboard.DashboardQuery;

/** What the dashboard shows of a query, as soon as it is answered. */
interface DashboardPart {
    /** Says that figures are on their way. */
    void load(DashboardQuery query);

    /** Asks, without touching the page; what comes back shows the answer. */
    Runnable answer(DashboardQuery query);
}
