package loyalty.notification;

import loyalty.OnPostgres;

@OnPostgres
class MailStatusOnPostgresTests extends MailStatusTests {}
