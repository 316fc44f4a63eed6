package loyalty.campaign;

import loyalty.OnPostgres;

@OnPostgres
class CampaignServiceOnPostgresTests extends CampaignServiceTests {}
