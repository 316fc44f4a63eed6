package loyalty.response;

import java.time.Instant;
import java.util.UUID;
import loyalty.campaign.Channel;
import loyalty.questionnaire.Wording;

/**
 * A customer answered all they were asked.
 *
 * @param campaign its name
 * @param late after the campaign was closed
 */
public record ResponseSummary(
        UUID id,
        UUID customerId,
        UUID versionId,
        Wording campaign,
        Channel channel,
        boolean late,
        Instant completedAt) {}
