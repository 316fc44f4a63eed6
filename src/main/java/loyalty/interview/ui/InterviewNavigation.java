package loyalty.interview.ui;

import java.util.UUID;
import loyalty.campaign.Call;

/** The ways to interviews. */
final class InterviewNavigation {
    static final String ROUTE = "interviews";

    private InterviewNavigation() {}

    /** Whoever is next. */
    static String location(UUID campaignId) {
        return ROUTE + "/" + campaignId;
    }

    static String location(Call call) {
        return location(call.campaignId()) + "/" + call.invitationId();
    }
}
