package loyalty.campaign;

/** By which way customers are asked. */
public enum Channel {
    /** A link of one customer's own. */
    LINK,
    /** One address, also as a QR code, for everybody; nobody knows who answers there. */
    OPEN_LINK,
    MAIL,
    PHONE,
    IN_PERSON
}
