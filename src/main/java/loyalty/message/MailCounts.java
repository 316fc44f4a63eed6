package loyalty.message;

/**
 * How mails about one thing go.
 *
 * @param waiting to be sent, those being sent too
 * @param failed refused, or not wanted any more
 * @param unclear interrupted while they were sent: they may have arrived
 * @param lastNumber of the latest reminder; 0 before the first
 */
public record MailCounts(int waiting, int sent, int failed, int unclear, int lastNumber) {}
