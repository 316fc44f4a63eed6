package loyalty.notification;

/**
 * How mail goes.
 *
 * @param configured whether there is a server
 * @param waiting to be sent, those being sent too
 * @param failed refused so often that they were given up
 * @param unknown interrupted while they were sent: they may have arrived
 */
public record MailStatus(boolean configured, int waiting, int failed, int unknown) {}
