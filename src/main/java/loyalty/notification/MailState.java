package loyalty.notification;

/** What became of a mail. */
public enum MailState {
    WAITING,
    /** Committed before the server is asked. */
    SENDING,
    SENT,
    /** Refused by the server so often that it was given up. */
    FAILED,
    /** Somebody was interrupted while sending: it may have arrived, so it is not sent again. */
    UNKNOWN
}
