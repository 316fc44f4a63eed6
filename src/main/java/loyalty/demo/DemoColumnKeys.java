package loyalty.demo;

/** How the added columns are called among the fields of a customer. */
record DemoColumnKeys(String cups, String deliveryTime) {}
