package loyalty.customer;

import loyalty.OnPostgres;

@OnPostgres
class CustomerFinderOnPostgresTests extends CustomerFinderTests {}
