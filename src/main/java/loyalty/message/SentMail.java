package loyalty.message;

import java.util.UUID;
import loyalty.uikit.Language;

/** @param number 0 the first, then each reminder */
public record SentMail(UUID id, UUID customerId, int number, Language language) {}
