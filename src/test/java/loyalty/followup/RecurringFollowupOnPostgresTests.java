package loyalty.followup;

import loyalty.OnPostgres;

@OnPostgres
class RecurringFollowupOnPostgresTests extends RecurringFollowupTests {}
