package loyalty.job;

import loyalty.OnPostgres;

@OnPostgres
class JobOnPostgresTests extends JobTests {}
