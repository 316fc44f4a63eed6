package loyalty.interaction;

import loyalty.OnPostgres;

@OnPostgres
class OneDialogOnPostgresTests extends OneDialogTests {}
