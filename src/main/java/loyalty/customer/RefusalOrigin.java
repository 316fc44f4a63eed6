package loyalty.customer;

/** Where a field was to be filled. */
public enum RefusalOrigin {
    CELL,
    FORM,
    IMPORT
}
