package loyalty.job;

import loyalty.OnH2;

@OnH2
class JobOnH2Tests extends JobTests {}
