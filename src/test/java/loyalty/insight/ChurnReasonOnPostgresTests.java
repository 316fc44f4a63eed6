package loyalty.insight;

import loyalty.OnPostgres;

@OnPostgres
class ChurnReasonOnPostgresTests extends ChurnReasonTests {}
