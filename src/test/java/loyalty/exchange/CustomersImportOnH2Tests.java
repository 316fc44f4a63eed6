package loyalty.exchange;

import loyalty.OnH2;

@OnH2
class CustomersImportOnH2Tests extends CustomersImportTests {}
