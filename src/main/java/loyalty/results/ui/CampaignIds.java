package loyalty.results.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.UUID;

/** The campaign an address names. */
final class CampaignIds {
    private static final UUID NONE = new UUID(0, 0);

    private CampaignIds() {}

    /** An id that no campaign has, where it names none. */
    static UUID of(BeforeEnterEvent event) {
        try {
            return event.getRouteParameters().get("id").map(UUID::fromString).orElse(NONE);
        } catch (IllegalArgumentException notAnId) {
            return NONE;
        }
    }
}
