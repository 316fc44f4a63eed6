package loyalty.exchange;

import loyalty.OnPostgres;

@OnPostgres
class PurchasesImportOnPostgresTests extends PurchasesImportTests {}
