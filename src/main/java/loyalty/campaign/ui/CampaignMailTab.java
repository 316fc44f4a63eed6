package loyalty.campaign.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.UUID;
import loyalty.campaign.CampaignMailService;
import loyalty.campaign.CampaignPanel;
import loyalty.identity.Capability;
import loyalty.identity.Permissions;
import loyalty.message.MessageTemplateService;
import loyalty.uikit.Formats;

/** Mails of a campaign, for who runs it. */
@SpringComponent
class CampaignMailTab implements CampaignPanel {
    private final CampaignMailService mails;
    private final MessageTemplateService templates;
    private final Formats formats;

    CampaignMailTab(CampaignMailService mails, MessageTemplateService templates, Formats formats) {
        this.mails = mails;
        this.templates = templates;
        this.formats = formats;
    }

    @Override
    public String titleKey() {
        return "campaign.mail";
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public boolean offered(Permissions permissions) {
        return permissions.allows(Capability.SURVEY_RUN) && permissions.allows(Capability.MAIL_TEMPLATES);
    }

    @Override
    public Component content(UUID campaignId) {
        return new CampaignMailPanel(mails, templates, formats, campaignId);
    }
}
