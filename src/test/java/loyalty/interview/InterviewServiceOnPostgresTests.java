package loyalty.interview;

import loyalty.OnPostgres;

@OnPostgres
class InterviewServiceOnPostgresTests extends InterviewServiceTests {}
