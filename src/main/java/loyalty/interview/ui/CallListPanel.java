package loyalty.interview.ui;

import com.vaadin.flow.component.Component;
import java.util.UUID;
import loyalty.campaign.CampaignPanel;
import loyalty.interview.InterviewService;
import loyalty.uikit.Formats;

/** The tab of whom to call on a campaign's page. */
@org.springframework.stereotype.Component
class CallListPanel implements CampaignPanel {
    private static final int ORDER = 10;

    private final InterviewService interviews;
    private final Formats formats;

    CallListPanel(InterviewService interviews, Formats formats) {
        this.interviews = interviews;
        this.formats = formats;
    }

    @Override
    public String titleKey() {
        return "interview.calls";
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Component content(UUID campaignId) {
        return new CallListTab(interviews, formats, campaignId);
    }
}
