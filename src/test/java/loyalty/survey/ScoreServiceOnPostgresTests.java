package loyalty.survey;

import loyalty.OnPostgres;

@OnPostgres
class ScoreServiceOnPostgresTests extends ScoreServiceTests {}
