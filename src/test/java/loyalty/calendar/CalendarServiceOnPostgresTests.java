package loyalty.calendar;

import loyalty.OnPostgres;

@OnPostgres
class CalendarServiceOnPostgresTests extends CalendarServiceTests {}
