package loyalty.privacy;

import loyalty.OnPostgres;

@OnPostgres
class ErasureOnPostgresTests extends ErasureTests {}
