package loyalty.quality;

import loyalty.OnPostgres;

@OnPostgres
class TableReviewOnPostgresTests extends TableReviewTests {}
