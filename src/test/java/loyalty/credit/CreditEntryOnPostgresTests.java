package loyalty.credit;

import loyalty.OnPostgres;

@OnPostgres
class CreditEntryOnPostgresTests extends CreditEntryTests {}
