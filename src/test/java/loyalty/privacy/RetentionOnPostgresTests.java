package loyalty.privacy;

import loyalty.OnPostgres;

@OnPostgres
class RetentionOnPostgresTests extends RetentionTests {}
