package loyalty.identity;

import loyalty.OnPostgres;

@OnPostgres
class SessionStoreOnPostgresTests extends SessionStoreTests {}
