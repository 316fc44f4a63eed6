package loyalty.customer;

import loyalty.OnPostgres;

@OnPostgres
class CustomerReferenceOnPostgresTests extends CustomerReferenceTests {}
