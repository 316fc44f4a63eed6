package loyalty.consent;

import loyalty.OnPostgres;

@OnPostgres
class ConsentOnPostgresTests extends ConsentTests {}
