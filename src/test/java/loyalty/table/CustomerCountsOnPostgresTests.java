package loyalty.table;

import loyalty.OnPostgres;

@OnPostgres
class CustomerCountsOnPostgresTests extends CustomerCountsTests {}
