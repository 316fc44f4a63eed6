package loyalty.dashboard;

import loyalty.OnPostgres;

@OnPostgres
class DashboardServiceOnPostgresTests extends DashboardServiceTests {}
