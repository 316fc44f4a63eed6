package loyalty.followup;

import loyalty.OnPostgres;

@OnPostgres
class EscalationOnPostgresTests extends EscalationTests {}
