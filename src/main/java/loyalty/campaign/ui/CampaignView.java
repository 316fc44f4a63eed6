package loyalty.campaign.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import loyalty.campaign.CampaignAnswered;
import loyalty.campaign.CampaignCounts;
import loyalty.campaign.CampaignNavigation;
import loyalty.campaign.CampaignPanel;
import loyalty.campaign.CampaignService;
import loyalty.campaign.CampaignState;
import loyalty.campaign.CampaignSummary;
import loyalty.campaign.InvitationService;
import loyalty.identity.Capability;
import loyalty.identity.Permissions;
import loyalty.questionnaire.QuestionnaireNavigation;
import loyalty.shared.RefusedException;
import loyalty.uikit.FigureRow;
import loyalty.uikit.Formats;
import loyalty.uikit.Icons;
import loyalty.uikit.Notifications;
import loyalty.uikit.PageHeader;
import loyalty.uikit.Within;
import org.jspecify.annotations.Nullable;

/** A campaign: how it stands, whom it asks, and what other modules show of it. */
@Route(CampaignNavigation.ROUTE + "/:id")
@RolesAllowed("SURVEY_ASK")
@StyleSheet("context://styles/campaign.css")
class CampaignView extends Div implements BeforeEnterObserver, HasDynamicTitle, Within {
    private final transient CampaignService campaigns;
    private final transient InvitationService invitations;
    private final transient InviteDialogs invites;
    private final transient CampaignForms forms;
    private final transient List<CampaignPanel> panels;
    private final transient Formats formats;
    private final boolean runs;
    private final Div head = new Div();
    private FigureRow figures = new FigureRow();
    private @Nullable Registration listening;
    private CampaignTabs tabs = new CampaignTabs();
    private UUID id = new UUID(0, 0);
    private String name = "";

    CampaignView(
            CampaignService campaigns,
            InvitationService invitations,
            InviteDialogs invites,
            CampaignForms forms,
            List<CampaignPanel> panels,
            Permissions permissions,
            Formats formats) {
        this.campaigns = campaigns;
        this.invitations = invitations;
        this.invites = invites;
        this.forms = forms;
        this.formats = formats;
        this.panels = panels.stream()
                .filter(panel -> panel.offered(permissions))
                .sorted(Comparator.comparingInt(CampaignPanel::order))
                .toList();
        runs = permissions.allows(Capability.SURVEY_RUN);
        addClassName("ld-campaign");
        add(head, tabs);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            id = UUID.fromString(event.getRouteParameters().get("id").orElse(""));
            CampaignSummary campaign = campaigns.open(id);
            show(campaign);
            tabs(campaign);
        } catch (IllegalArgumentException | RefusedException unreachable) {
            throw new NotFoundException();
        }
    }

    private void refresh() {
        show(campaigns.open(id));
    }

    private void show(CampaignSummary campaign) {
        name = campaign.data().name().in(getLocale());
        figures = figures(campaign.counts());
        head.removeAll();
        head.add(
                new PageHeader(name)
                        .about(new StateBadge(campaign.state()))
                        .facts(questionnaire(campaign), new Span(new CampaignDays(formats).of(campaign.data())))
                        .actions(actions(campaign)),
                figures);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        listening = ComponentUtil.addListener(attached.getUI(), CampaignAnswered.class, this::answered);
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        if (listening != null) listening.remove();
    }

    /** Only the figures: what the reader has open stays. */
    private void answered(CampaignAnswered answered) {
        if (!answered.campaignId().equals(id)) return;
        FigureRow now = figures(campaigns.open(id).counts());
        head.replace(figures, now);
        figures = now;
    }

    private Anchor questionnaire(CampaignSummary campaign) {
        return new Anchor(
                QuestionnaireNavigation.location(campaign.questionnaireId()),
                campaign.questionnaire().in(getLocale()));
    }

    private FigureRow figures(CampaignCounts counts) {
        return new FigureRow()
                .wide()
                .figure(formats.number(counts.invited()), getTranslation("campaign.figure.invited"))
                .figure(formats.number(counts.asked()), getTranslation("campaign.figure.asked"))
                .figure(formats.number(counts.answered()), getTranslation("campaign.figure.answered"))
                .figure(
                        counts.asked() == 0 ? "–" : formats.percent((double) counts.answered() / counts.asked()),
                        getTranslation("campaign.figure.rate"));
    }

    private Component[] actions(CampaignSummary campaign) {
        List<Component> actions = new ArrayList<>();
        if (!runs) return new Component[0];
        actions.add(new Button(
                getTranslation("uikit.edit"), Icons.of(Icons.EDIT), click -> forms.change(campaign, this::refresh)));
        if (campaign.state() != CampaignState.CLOSED)
            actions.add(new Button(
                    getTranslation("campaign.invite"),
                    Icons.of(Icons.CUSTOMERS),
                    click -> invites.open(id, this::reopen)));
        campaign.state().next().forEach(next -> actions.add(move(campaign, next)));
        return actions.toArray(Component[]::new);
    }

    private Button move(CampaignSummary campaign, CampaignState to) {
        String key = "campaign.move." + campaign.state() + "." + to;
        var move = new Button(getTranslation(key), click -> moved(campaign, to));
        if (to == CampaignState.RUNNING) move.addThemeVariants(ButtonVariant.PRIMARY);
        return move;
    }

    private void moved(CampaignSummary campaign, CampaignState to) {
        try {
            campaigns.move(id, campaign.version(), to);
            Notifications.done(getTranslation("campaign.moved." + to, name));
        } catch (RefusedException refused) {
            Notifications.refused(refused.reason());
        }
        refresh();
    }

    private void reopen() {
        CampaignSummary campaign = campaigns.open(id);
        show(campaign);
        tabs(campaign);
    }

    private void tabs(CampaignSummary campaign) {
        tabs.removeFromParent();
        tabs = new CampaignTabs();
        tabs.offer(getTranslation("campaign.invitations"), () -> new InvitedCustomers(invitations, formats, id));
        panels.forEach(panel -> tabs.offer(getTranslation(panel.titleKey()), () -> panel.content(id)));
        tabs.offer(getTranslation("campaign.addresses"), () -> new OpenAddress(campaign));
        add(tabs);
    }

    @Override
    public String getPageTitle() {
        return name;
    }

    @Override
    public String listTitle() {
        return getTranslation("campaign.title");
    }

    @Override
    public String listPath() {
        return CampaignNavigation.ROUTE;
    }
}
