package loyalty.followup;

import loyalty.OnPostgres;

@OnPostgres
class FollowupRemindersOnPostgresTests extends FollowupRemindersTests {}
