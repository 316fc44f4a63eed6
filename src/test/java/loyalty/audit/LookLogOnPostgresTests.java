package loyalty.audit;

import loyalty.OnPostgres;

@OnPostgres
class LookLogOnPostgresTests extends LookLogTests {}
