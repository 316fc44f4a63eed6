package loyalty.followup;

import loyalty.OnPostgres;

@OnPostgres
class FollowupBalanceOnPostgresTests extends FollowupBalanceTests {}
