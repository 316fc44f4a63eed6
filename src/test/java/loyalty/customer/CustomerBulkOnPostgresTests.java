package loyalty.customer;

import loyalty.OnPostgres;

@OnPostgres
class CustomerBulkOnPostgresTests extends CustomerBulkTests {}
