package loyalty.campaign.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.stream.Stream;
import loyalty.campaign.CampaignCounts;
import loyalty.campaign.CampaignNavigation;
import loyalty.campaign.CampaignService;
import loyalty.campaign.CampaignSummary;
import loyalty.identity.Capability;
import loyalty.identity.Permissions;
import loyalty.uikit.EmptyState;
import loyalty.uikit.Formats;
import loyalty.uikit.Icons;
import loyalty.uikit.RecordList;
import loyalty.uikit.RecordRow;

/** All campaigns, with how many of those invited have answered. */
@Route(CampaignNavigation.ROUTE)
@Menu(order = 35, title = "campaign.title", icon = Icons.CHART)
@RolesAllowed("SURVEY_ASK")
class CampaignListView extends Div implements HasDynamicTitle {
    private final transient Formats formats;
    private final transient CampaignDays days;

    CampaignListView(CampaignService campaigns, CampaignForms forms, Permissions permissions, Formats formats) {
        this.formats = formats;
        days = new CampaignDays(formats);
        addClassName("ld-record-page");
        RecordList<CampaignSummary> list = new RecordList<CampaignSummary>(
                        "minmax(14rem, 3fr) 8rem minmax(11rem, 1.5fr) 9rem 6rem",
                        Stream.of("name", "state", "period", "answered", "rate")
                                .map(column -> getTranslation("campaign.list." + column))
                                .toList(),
                        new EmptyState(Icons.CHART, getTranslation("campaign.list.empty")))
                .figuresLast()
                .records(query -> campaigns.find(query.getOffset(), query.getLimit()).stream(), this::row);
        if (permissions.allows(Capability.SURVEY_RUN))
            list.creating(
                    getTranslation("campaign.new"),
                    () -> forms.create(id -> UI.getCurrent().navigate(CampaignNavigation.location(id))));
        int count = campaigns.count();
        list.show(count, new Span(getTranslation("campaign.list.count", count)));
        add(list);
    }

    private RecordRow row(CampaignSummary campaign) {
        CampaignCounts counts = campaign.counts();
        String name = campaign.data().name().in(getLocale());
        var questionnaire = new Span(campaign.questionnaire().in(getLocale()));
        questionnaire.addClassName("ld-soft");
        return new RecordRow()
                .lead(new Anchor(CampaignNavigation.location(campaign.id()), name), questionnaire)
                .fact(new StateBadge(campaign.state()))
                .fact(days.of(campaign.data()))
                .fact(getTranslation(
                        "campaign.list.of", formats.number(counts.answered()), formats.number(counts.invited())))
                .figure(counts.invited() == 0 ? "–" : formats.percent((double) counts.answered() / counts.invited()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("campaign.title");
    }
}
