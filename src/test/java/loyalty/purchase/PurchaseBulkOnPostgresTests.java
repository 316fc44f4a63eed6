package loyalty.purchase;

import loyalty.OnPostgres;

@OnPostgres
class PurchaseBulkOnPostgresTests extends PurchaseBulkTests {}
