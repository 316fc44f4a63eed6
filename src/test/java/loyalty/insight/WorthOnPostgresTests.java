package loyalty.insight;

import loyalty.OnPostgres;

@OnPostgres
class WorthOnPostgresTests extends WorthTests {}
