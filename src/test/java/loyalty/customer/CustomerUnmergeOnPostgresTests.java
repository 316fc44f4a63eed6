package loyalty.customer;

import loyalty.OnPostgres;

@OnPostgres
class CustomerUnmergeOnPostgresTests extends CustomerUnmergeTests {}
