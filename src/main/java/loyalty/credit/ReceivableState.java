package loyalty.credit;

/** What follows from a receivable's day and payments. */
public enum ReceivableState {
    OPEN,
    PARTLY_PAID,
    OVERDUE,
    PAID
}
