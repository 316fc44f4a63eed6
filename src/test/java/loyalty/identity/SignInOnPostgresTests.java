package loyalty.identity;

import loyalty.OnPostgres;

@OnPostgres
class SignInOnPostgresTests extends SignInTests {}
