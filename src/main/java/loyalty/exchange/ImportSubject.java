package loyalty.exchange;

/** What the rows of a file are about. */
public enum ImportSubject {
    CUSTOMERS,
    PURCHASES,
    SCORES,
    RECEIVABLES,
    PAYMENTS
}
