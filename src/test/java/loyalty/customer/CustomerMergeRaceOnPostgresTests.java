package loyalty.customer;

import loyalty.OnPostgres;

@OnPostgres
class CustomerMergeRaceOnPostgresTests extends CustomerMergeRaceTests {}
