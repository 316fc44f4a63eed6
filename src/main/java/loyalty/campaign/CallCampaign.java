package loyalty.campaign;

import java.util.Set;
import java.util.UUID;
import loyalty.questionnaire.Wording;

/**
 * A campaign in which people are asked by people.
 *
 * @param due whom one may ask now, within somebody's reach
 * @param later whom one tries again at another time
 */
public record CallCampaign(UUID id, Wording name, Set<Channel> channels, long due, long later) {}
