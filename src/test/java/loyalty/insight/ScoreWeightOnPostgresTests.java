package loyalty.insight;

import loyalty.OnPostgres;

@OnPostgres
class ScoreWeightOnPostgresTests extends ScoreWeightTests {}
