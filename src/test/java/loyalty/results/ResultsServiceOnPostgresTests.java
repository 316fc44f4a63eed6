package loyalty.results;

import loyalty.OnPostgres;

@OnPostgres
class ResultsServiceOnPostgresTests extends ResultsServiceTests {}
