package loyalty.campaign;

import loyalty.OnPostgres;

@OnPostgres
class InviteWorkerOnPostgresTests extends InviteWorkerTests {}
