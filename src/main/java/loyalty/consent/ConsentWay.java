package loyalty.consent;

/** How a customer said so. */
public enum ConsentWay {
    PAPER,
    EMAIL,
    PHONE,
    IN_PERSON,
    CHAT,
    /** The customer themselves, by the link in a mail. */
    LINK,
    OTHER
}
