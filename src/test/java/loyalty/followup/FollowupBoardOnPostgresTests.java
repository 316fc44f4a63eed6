package loyalty.followup;

import loyalty.OnPostgres;

@OnPostgres
class FollowupBoardOnPostgresTests extends FollowupBoardTests {}
