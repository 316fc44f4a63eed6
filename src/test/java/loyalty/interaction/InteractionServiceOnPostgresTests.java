package loyalty.interaction;

import loyalty.OnPostgres;

@OnPostgres
class InteractionServiceOnPostgresTests extends InteractionServiceTests {}
