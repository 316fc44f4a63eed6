package loyalty.campaign;

import java.util.UUID;

/** How many have answered; told by the module that keeps the answers. */
public interface CompleteAnswers {
    long of(UUID campaignId);
}
