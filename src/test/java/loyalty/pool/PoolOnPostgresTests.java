package loyalty.pool;

import loyalty.OnPostgres;

@OnPostgres
class PoolOnPostgresTests extends PoolTests {}
