package loyalty.identity;

import loyalty.OnPostgres;

@OnPostgres
class AdminRequestOnPostgresTests extends AdminRequestTests {}
