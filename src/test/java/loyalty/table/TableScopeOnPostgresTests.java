package loyalty.table;

import loyalty.OnPostgres;

@OnPostgres
class TableScopeOnPostgresTests extends TableScopeTests {}
