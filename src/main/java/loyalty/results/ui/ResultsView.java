package loyalty.results.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import loyalty.campaign.CampaignNavigation;
import loyalty.results.CampaignResults;
import loyalty.results.ResultsNavigation;
import loyalty.shared.RefusedException;
import loyalty.uikit.PageHeader;
import loyalty.uikit.Within;

/** A campaign's results on a page of their own, to be looked at and passed on. */
@Route(ResultsNavigation.ROUTE)
@RolesAllowed("SURVEY_RUN")
@StyleSheet("context://styles/results.css")
class ResultsView extends Div implements BeforeEnterObserver, HasDynamicTitle, Within {
    private final transient ResultsDesk desk;
    private String title = "";

    ResultsView(ResultsDesk desk) {
        this.desk = desk;
        addClassName("ld-results-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        UUID campaignId = CampaignIds.of(event);
        try {
            CampaignResults results = desk.results.of(campaignId);
            title = results.name().in(getLocale());
            add(new PageHeader(title), new ResultsPage(desk, campaignId));
        } catch (RefusedException refused) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("results.of", title);
    }

    @Override
    public String listTitle() {
        return getTranslation("results.campaigns");
    }

    @Override
    public String listPath() {
        return CampaignNavigation.ROUTE;
    }
}
