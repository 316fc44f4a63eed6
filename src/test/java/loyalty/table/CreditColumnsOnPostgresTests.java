package loyalty.table;

import loyalty.OnPostgres;

@OnPostgres
class CreditColumnsOnPostgresTests extends CreditColumnsTests {}
