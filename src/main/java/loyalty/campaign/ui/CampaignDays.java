package loyalty.campaign.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.time.LocalDate;
import loyalty.campaign.CampaignData;
import loyalty.uikit.Formats;

/** From when to when a campaign asks, in words. */
record CampaignDays(Formats formats) {

    String of(CampaignData campaign) {
        LocalDate end = campaign.endsOn();
        String start = formats.date(campaign.startsOn());
        return end == null
                ? translate("campaign.days.from", start)
                : translate("campaign.days.fromTo", start, formats.date(end));
    }
}
