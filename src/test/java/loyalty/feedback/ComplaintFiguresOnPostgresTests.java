package loyalty.feedback;

import loyalty.OnPostgres;

@OnPostgres
class ComplaintFiguresOnPostgresTests extends ComplaintFiguresTests {}
