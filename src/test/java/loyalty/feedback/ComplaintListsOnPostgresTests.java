package loyalty.feedback;

import loyalty.OnPostgres;

@OnPostgres
class ComplaintListsOnPostgresTests extends ComplaintListsTests {}
