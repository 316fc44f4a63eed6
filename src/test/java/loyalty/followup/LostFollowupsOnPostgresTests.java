package loyalty.followup;

import loyalty.OnPostgres;

@OnPostgres
class LostFollowupsOnPostgresTests extends LostFollowupsTests {}
