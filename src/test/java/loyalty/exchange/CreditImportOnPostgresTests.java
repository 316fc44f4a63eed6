package loyalty.exchange;

import loyalty.OnPostgres;

@OnPostgres
class CreditImportOnPostgresTests extends CreditImportTests {}
