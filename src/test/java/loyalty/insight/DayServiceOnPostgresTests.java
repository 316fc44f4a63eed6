package loyalty.insight;

import loyalty.OnPostgres;

@OnPostgres
class DayServiceOnPostgresTests extends DayServiceTests {}
