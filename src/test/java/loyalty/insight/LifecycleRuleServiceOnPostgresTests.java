package loyalty.insight;

import loyalty.OnPostgres;

@OnPostgres
class LifecycleRuleServiceOnPostgresTests extends LifecycleRuleServiceTests {}
