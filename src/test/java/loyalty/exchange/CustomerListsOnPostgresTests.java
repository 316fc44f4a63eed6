package loyalty.exchange;

import loyalty.OnPostgres;

@OnPostgres
class CustomerListsOnPostgresTests extends CustomerListsTests {}
