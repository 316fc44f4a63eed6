package loyalty.notification;

/** Takes mails to where they belong. A bean of one's own replaces the one that speaks SMTP. */
public interface MailServer {

    /** While it isn't, mails wait. */
    boolean configured();

    /**
     * Returns when the server has taken the mail over.
     *
     * @throws MailRefusedException when it certainly has not taken this mail
     * @throws MailServerAwayException when it certainly takes none now; after any other exception nobody knows
     */
    void send(OutgoingMail mail);
}
