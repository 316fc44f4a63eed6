package loyalty.purchase;

import loyalty.OnPostgres;

@OnPostgres
class ProductServiceOnPostgresTests extends ProductServiceTests {}
