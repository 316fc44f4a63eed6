package loyalty.quality;

import loyalty.OnPostgres;

@OnPostgres
class QualityServiceOnPostgresTests extends QualityServiceTests {}
