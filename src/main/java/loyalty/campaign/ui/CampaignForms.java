package loyalty.campaign.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import loyalty.campaign.CampaignData;
import loyalty.campaign.CampaignService;
import loyalty.campaign.CampaignSummary;
import loyalty.campaign.Channel;
import loyalty.campaign.LowAction;
import loyalty.questionnaire.Wording;

/** Opens the form in which a campaign is set up. */
@SpringComponent
class CampaignForms {
    private static final UUID NOT_CHOSEN = new UUID(0, 0);
    private static final int QUIET_DAYS = 30;
    private static final int LOW_SCORE = 5;

    private final CampaignService campaigns;
    private final Clock clock;

    CampaignForms(CampaignService campaigns, Clock clock) {
        this.campaigns = campaigns;
        this.clock = clock;
    }

    void create(Consumer<UUID> created) {
        CampaignData empty = new CampaignData(
                Wording.NONE,
                NOT_CHOSEN,
                Set.of(Channel.LINK),
                LocalDate.now(clock),
                null,
                null,
                QUIET_DAYS,
                LOW_SCORE,
                LowAction.FOLLOW_UP);
        new CampaignDialog(
                        translate("campaign.new"),
                        new CampaignForm(empty),
                        campaigns.questionnaires(),
                        data -> created.accept(campaigns.create(data)))
                .open();
    }

    void change(CampaignSummary campaign, Runnable changed) {
        new CampaignDialog(
                        translate("campaign.change"),
                        new CampaignForm(campaign.data()),
                        campaigns.questionnaires(),
                        data -> {
                            campaigns.change(campaign.id(), campaign.version(), data);
                            changed.run();
                        })
                .open();
    }
}
