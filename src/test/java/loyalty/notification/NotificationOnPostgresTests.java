package loyalty.notification;

import loyalty.OnPostgres;

@OnPostgres
class NotificationOnPostgresTests extends NotificationTests {}
