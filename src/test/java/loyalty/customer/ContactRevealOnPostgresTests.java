package loyalty.customer;

import loyalty.OnPostgres;

@OnPostgres
class ContactRevealOnPostgresTests extends ContactRevealTests {}
