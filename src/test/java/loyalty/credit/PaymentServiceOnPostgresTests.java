package loyalty.credit;

import loyalty.OnPostgres;

@OnPostgres
class PaymentServiceOnPostgresTests extends PaymentServiceTests {}
