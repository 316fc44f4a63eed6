package loyalty.dashboard;

import loyalty.OnPostgres;

@OnPostgres
class BenchmarkServiceOnPostgresTests extends BenchmarkServiceTests {}
