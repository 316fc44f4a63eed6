package loyalty.customer;

/** Records of another module that hang on customers; a customer who has any can't be removed. */
public interface CustomerReference {
    /** An SQL condition that is true for a customer who has such records. */
    String exists(String customerAlias);
}
