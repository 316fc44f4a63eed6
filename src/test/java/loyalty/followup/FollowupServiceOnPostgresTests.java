package loyalty.followup;

import loyalty.OnPostgres;

@OnPostgres
class FollowupServiceOnPostgresTests extends FollowupServiceTests {}
