package loyalty.survey;

import loyalty.OnPostgres;

@OnPostgres
class ScoreBulkOnPostgresTests extends ScoreBulkTests {}
