package loyalty.results;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import java.util.UUID;

/** The ways to a campaign's results, and to the customers behind a bar of theirs. */
public final class ResultsNavigation {
    public static final String ROUTE = "campaigns/:id/results";
    public static final String ANSWERED = "campaigns/:id/answered";
    public static final String QUESTION = "question";
    public static final String CHOSEN = "chosen";

    private ResultsNavigation() {}

    public static String location(UUID campaignId) {
        return "campaigns/" + campaignId + "/results";
    }

    /** @param chosen a number of the scale, or the code of an option */
    public static void openAnswered(UUID campaignId, String question, String chosen) {
        UI.getCurrent()
                .navigate(
                        "campaigns/" + campaignId + "/answered",
                        QueryParameters.simple(Map.of(QUESTION, question, CHOSEN, chosen)));
    }
}
