package loyalty.customer;

import loyalty.OnPostgres;

@OnPostgres
class CustomerMergeOnPostgresTests extends CustomerMergeTests {}
