package loyalty.insight;

import loyalty.OnPostgres;

@OnPostgres
class FiguresOnPostgresTests extends FiguresTests {}
