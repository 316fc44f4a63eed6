package loyalty.exchange;

import loyalty.OnPostgres;

@OnPostgres
class CdnowImportOnPostgresTests extends CdnowImportTests {}
