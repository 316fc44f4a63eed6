package loyalty.results;

import loyalty.OnPostgres;

@OnPostgres
class DriverServiceOnPostgresTests extends DriverServiceTests {}
