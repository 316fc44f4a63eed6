package loyalty.feedback;

/** How a customer was told something. */
public enum ToldChannel {
    PHONE,
    EMAIL,
    CHAT,
    SMS,
    IN_PERSON,
    LETTER
}
