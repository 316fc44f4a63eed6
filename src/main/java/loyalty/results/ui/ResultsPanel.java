package loyalty.results.ui;

import com.vaadin.flow.component.Component;
import java.util.UUID;
import loyalty.campaign.CampaignPanel;
import loyalty.identity.Capability;
import loyalty.identity.Permissions;

/** The tab on a campaign's page that shows what it brought. */
@org.springframework.stereotype.Component
class ResultsPanel implements CampaignPanel {
    private static final int ORDER = 30;

    private final ResultsDesk desk;

    ResultsPanel(ResultsDesk desk) {
        this.desk = desk;
    }

    @Override
    public String titleKey() {
        return "results.title";
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public boolean offered(Permissions permissions) {
        return permissions.allows(Capability.SURVEY_RUN);
    }

    @Override
    public Component content(UUID campaignId) {
        return new ResultsPage(desk, campaignId);
    }
}
