package loyalty.customer;

import loyalty.OnPostgres;

@OnPostgres
class CustomerScopeOnPostgresTests extends CustomerScopeTests {}
