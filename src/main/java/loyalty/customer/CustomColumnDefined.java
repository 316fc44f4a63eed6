package loyalty.customer;

/** @param sql the expression that reads the column from the customer table */
record CustomColumnDefined(CustomType type, int slot, String sql) {}
