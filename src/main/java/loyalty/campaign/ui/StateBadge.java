package loyalty.campaign.ui;

import com.vaadin.flow.component.html.Span;
import loyalty.campaign.CampaignState;

/** Whether a campaign runs, in a word. */
class StateBadge extends Span {

    StateBadge(CampaignState state) {
        setText(getTranslation("campaign.state." + state));
        addClassName("ld-record-badge");
    }
}
