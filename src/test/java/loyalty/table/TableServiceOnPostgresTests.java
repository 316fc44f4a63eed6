package loyalty.table;

import loyalty.OnPostgres;

@OnPostgres
class TableServiceOnPostgresTests extends TableServiceTests {}
