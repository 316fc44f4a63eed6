package loyalty.customer;

import loyalty.OnPostgres;

@OnPostgres
class CustomColumnValueOnPostgresTests extends CustomColumnValueTests {}
