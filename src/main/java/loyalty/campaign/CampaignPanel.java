package loyalty.campaign;

import com.vaadin.flow.component.Component;
import java.util.UUID;
import loyalty.identity.Permissions;

/** A tab on a campaign's page, supplied by the module whose records it shows. */
public interface CampaignPanel {
    String titleKey();

    int order();

    default boolean offered(Permissions permissions) {
        return true;
    }

    /** Made when the tab is opened for the first time. */
    Component content(UUID campaignId);
}
