package loyalty.message;

import loyalty.OnPostgres;

@OnPostgres
class MailingOnPostgresTests extends MailingTests {}
