package loyalty.insight;

import loyalty.OnPostgres;

@OnPostgres
class FiguresRefreshOnPostgresTests extends FiguresRefreshTests {}
