package loyalty.customer;

import loyalty.OnPostgres;

@OnPostgres
class CustomerServiceOnPostgresTests extends CustomerServiceTests {}
