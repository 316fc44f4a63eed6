package loyalty.insight;

import loyalty.OnPostgres;

@OnPostgres
class RfmWindowOnPostgresTests extends RfmWindowTests {}
