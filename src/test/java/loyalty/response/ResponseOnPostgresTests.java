package loyalty.response;

import loyalty.OnPostgres;

@OnPostgres
class ResponseOnPostgresTests extends ResponseTests {}
