package loyalty.insight;

import loyalty.OnPostgres;

@OnPostgres
class MonthEndsOnPostgresTests extends MonthEndsTests {}
