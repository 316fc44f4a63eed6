package loyalty.identity;

import loyalty.OnPostgres;

@OnPostgres
class LendingServiceOnPostgresTests extends LendingServiceTests {}
