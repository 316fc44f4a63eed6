package loyalty.identity;

import loyalty.OnPostgres;

@OnPostgres
class UserServiceOnPostgresTests extends UserServiceTests {}
