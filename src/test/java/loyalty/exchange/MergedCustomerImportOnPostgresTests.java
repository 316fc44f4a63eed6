package loyalty.exchange;

import loyalty.OnPostgres;

@OnPostgres
class MergedCustomerImportOnPostgresTests extends MergedCustomerImportTests {}
