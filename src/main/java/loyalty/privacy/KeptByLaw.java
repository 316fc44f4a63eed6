package loyalty.privacy;

/** Records no rule may remove, because a law or the chain of the log forbids it. */
public enum KeptByLaw {
    /** Purchases, receivables, payments: what the accounts rest on. */
    BOOKS,
    /** Who did what when: the chain is made of these entries. */
    LOG,
    /** What customers agreed to: the proof that they did. */
    CONSENT
}
