package loyalty.customer;

import loyalty.OnPostgres;

@OnPostgres
class RequiredColumnOnPostgresTests extends RequiredColumnTests {}
