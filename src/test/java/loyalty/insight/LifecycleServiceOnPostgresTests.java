package loyalty.insight;

import loyalty.OnPostgres;

@OnPostgres
class LifecycleServiceOnPostgresTests extends LifecycleServiceTests {}
