package loyalty.credit;

/** What is entered row by row. */
public enum EntryKind {
    RECEIVABLE,
    PAYMENT
}
