package loyalty.feedback;

import loyalty.OnPostgres;

@OnPostgres
class FeedbackServiceOnPostgresTests extends FeedbackServiceTests {}
