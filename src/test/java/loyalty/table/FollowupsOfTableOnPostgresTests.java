package loyalty.table;

import loyalty.OnPostgres;

@OnPostgres
class FollowupsOfTableOnPostgresTests extends FollowupsOfTableTests {}
