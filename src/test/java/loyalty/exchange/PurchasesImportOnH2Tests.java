package loyalty.exchange;

import loyalty.OnH2;

@OnH2
class PurchasesImportOnH2Tests extends PurchasesImportTests {}
