package loyalty.identity;

/** The vocabulary of the permission matrix: what a role may be allowed to do. Who may do what is data. */
public enum Capability {
    CUSTOMER_VIEW,
    CUSTOMER_CREATE,
    CUSTOMER_EDIT,
    /** Give a customer to an owner or a team, and protect them. */
    CUSTOMER_ASSIGN,
    CUSTOMER_DELETE,
    /** Show masked contact data for a minute, with a reason; each time is recorded. */
    CONTACT_REVEAL,
    PRODUCT_EDIT,
    PURCHASE_EDIT,
    SCORE_EDIT,
    /** Enter receivables and payments, and agree limits. */
    CREDIT_EDIT,
    FEEDBACK_EDIT,
    /** Give complaints to somebody. */
    COMPLAINT_ASSIGN,
    /** Log contacts with customers. */
    INTERACTION_EDIT,
    FOLLOWUP_EDIT,
    /** Give follow-ups to somebody, and see how much each has to do. */
    FOLLOWUP_ASSIGN,
    /** Take customers without an owner. */
    POOL_PICK,
    CUSTOMER_MERGE,
    /** Write questionnaires and publish them. */
    SURVEY_DESIGN,
    /** Decide who is asked, when and how, and read what came of it. */
    SURVEY_RUN,
    /** Put the questions to customers. */
    SURVEY_ASK,
    /** Write the templates of mails to customers. */
    MAIL_TEMPLATES,
    /** Share views of the table with others. */
    VIEW_SHARE,
    IMPORT,
    EXPORT,
    /** Exports may hold phone, e-mail and address in clear. */
    EXPORT_CONTACT,
    AUDIT_VIEW,
    /** Hand a customer a copy of their data, and erase them. */
    PERSONAL_DATA,
    DICTIONARY_ADMIN,
    COLUMN_ADMIN,
    /** The company's calendar, its rules for complaints and protection, its mail. */
    SETTINGS_ADMIN,
    /** Lend what one may do oneself to colleagues of one's own teams, for hours. */
    PERMISSION_LEND,
    USER_ADMIN
}
