package loyalty.calendar;

import loyalty.OnPostgres;

@OnPostgres
class WorkingCalendarOnPostgresTests extends WorkingCalendarTests {}
