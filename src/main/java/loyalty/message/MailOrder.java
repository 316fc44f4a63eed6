package loyalty.message;

import java.util.UUID;
import loyalty.uikit.Language;

/**
 * One mail for each of many customers. The same purpose, reference and number never reach a customer twice.
 *
 * @param purpose the code of a {@link MailPurpose}
 * @param reference what it is about, such as the id of a campaign
 * @param number 0 the first, then each reminder
 */
public record MailOrder(String purpose, UUID reference, int number, UUID templateId, Language language) {}
