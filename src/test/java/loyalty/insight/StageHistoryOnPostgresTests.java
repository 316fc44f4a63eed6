package loyalty.insight;

import loyalty.OnPostgres;

@OnPostgres
class StageHistoryOnPostgresTests extends StageHistoryTests {}
