package loyalty.purchase;

import loyalty.OnPostgres;

@OnPostgres
class PurchaseServiceOnPostgresTests extends PurchaseServiceTests {}
