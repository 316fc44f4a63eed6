package loyalty.results;

import loyalty.OnPostgres;

@OnPostgres
class OpenAnswerServiceOnPostgresTests extends OpenAnswerServiceTests {}
