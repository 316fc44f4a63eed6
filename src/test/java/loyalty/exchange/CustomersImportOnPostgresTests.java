package loyalty.exchange;

import loyalty.OnPostgres;

@OnPostgres
class CustomersImportOnPostgresTests extends CustomersImportTests {}
