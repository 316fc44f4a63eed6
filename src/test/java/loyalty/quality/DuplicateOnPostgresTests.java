package loyalty.quality;

import loyalty.OnPostgres;

@OnPostgres
class DuplicateOnPostgresTests extends DuplicateTests {}
