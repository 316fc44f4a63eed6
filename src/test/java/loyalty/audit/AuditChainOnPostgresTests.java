package loyalty.audit;

import loyalty.OnPostgres;

@OnPostgres
class AuditChainOnPostgresTests extends AuditChainTests {}
