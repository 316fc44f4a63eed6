package loyalty.identity;

/** The vocabulary of the permission matrix: what a role may be allowed to do. Who may do what is data. */
public enum Capability {
    CUSTOMER_VIEW,
    CUSTOMER_CREATE,
    CUSTOMER_EDIT,
    /** Give a customer to an owner or a team, and protect them. */
    CUSTOMER_ASSIGN,
    CUSTOMER_DELETE,
    PRODUCT_EDIT,
    PURCHASE_EDIT,
    SCORE_EDIT,
    FEEDBACK_EDIT,
    /** Share views of the table with others. */
    VIEW_SHARE,
    IMPORT,
    EXPORT,
    /** Exports may hold phone, e-mail and address in clear. */
    EXPORT_CONTACT,
    AUDIT_VIEW,
    DICTIONARY_ADMIN,
    COLUMN_ADMIN,
    USER_ADMIN
}
