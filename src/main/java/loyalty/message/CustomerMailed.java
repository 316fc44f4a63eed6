package loyalty.message;

import java.util.UUID;
import loyalty.notification.MailState;

/**
 * What became of a customer's mail, told in the transaction that writes it down.
 *
 * @param state SENT, FAILED or UNKNOWN; a mail that was not wanted any more has FAILED
 */
public record CustomerMailed(String purpose, UUID reference, int number, UUID customerId, MailState state) {}
