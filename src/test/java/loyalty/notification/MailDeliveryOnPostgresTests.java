package loyalty.notification;

import loyalty.OnPostgres;

@OnPostgres
class MailDeliveryOnPostgresTests extends MailDeliveryTests {}
