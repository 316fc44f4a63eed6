package loyalty.campaign;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.UI;
import java.util.UUID;

/** More answers to a campaign were counted: told to the UI by a panel that hears of it, for all that is shown there. */
public class CampaignAnswered extends ComponentEvent<UI> {
    private final UUID campaignId;

    public CampaignAnswered(UI source, UUID campaignId) {
        super(source, false);
        this.campaignId = campaignId;
    }

    public UUID campaignId() {
        return campaignId;
    }
}
