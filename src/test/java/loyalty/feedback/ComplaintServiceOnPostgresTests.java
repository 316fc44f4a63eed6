package loyalty.feedback;

import loyalty.OnPostgres;

@OnPostgres
class ComplaintServiceOnPostgresTests extends ComplaintServiceTests {}
