package loyalty.campaign;

import java.util.UUID;

/** Ways to the views of campaigns. */
public final class CampaignNavigation {
    public static final String ROUTE = "campaigns";

    private CampaignNavigation() {}

    public static String location(UUID id) {
        return ROUTE + "/" + id;
    }
}
