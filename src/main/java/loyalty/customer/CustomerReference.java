package loyalty.customer;

/**
 * A table of records that hang on customers, named by the module that keeps them. A customer whom any row refers to can't
 * be removed, and when two customers are merged their rows go to the one that stays; so the table needs a column {@code
 * id}.
 */
public interface CustomerReference {
    String table();

    /** The column that refers to the customer. */
    default String column() {
        return "customer_id";
    }
}
