package loyalty.feedback;

import loyalty.OnPostgres;

@OnPostgres
class FeedbackListsOnPostgresTests extends FeedbackListsTests {}
