package loyalty.segment;

import loyalty.OnPostgres;

@OnPostgres
class SegmentServiceOnPostgresTests extends SegmentServiceTests {}
