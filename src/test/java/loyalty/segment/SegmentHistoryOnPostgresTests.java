package loyalty.segment;

import loyalty.OnPostgres;

@OnPostgres
class SegmentHistoryOnPostgresTests extends SegmentHistoryTests {}
