package loyalty.interaction;

/** By what way a customer was reached, or reached us. */
public enum ContactChannel {
    PHONE,
    EMAIL,
    CHAT,
    SOCIAL,
    SMS,
    FACE_TO_FACE,
    /** At the customer's. */
    VISIT,
    OTHER
}
