package loyalty.identity;

import loyalty.OnPostgres;

@OnPostgres
class UserPreferencesOnPostgresTests extends UserPreferencesTests {}
