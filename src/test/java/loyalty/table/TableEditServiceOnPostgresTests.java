package loyalty.table;

import loyalty.OnPostgres;

@OnPostgres
class TableEditServiceOnPostgresTests extends TableEditServiceTests {}
