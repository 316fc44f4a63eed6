package loyalty.campaign;

import loyalty.OnPostgres;

@OnPostgres
class CampaignMailOnPostgresTests extends CampaignMailTests {}
