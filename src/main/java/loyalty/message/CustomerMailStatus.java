package loyalty.message;

/**
 * How mails to customers go.
 *
 * @param waiting to be sent, those being sent too
 * @param failed given up
 * @param unclear interrupted while they were sent: they may have arrived
 */
public record CustomerMailStatus(int waiting, int failed, int unclear) {}
