package loyalty.exchange;

import loyalty.OnH2;

@OnH2
class CdnowImportOnH2Tests extends CdnowImportTests {}
