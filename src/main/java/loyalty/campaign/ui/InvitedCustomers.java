package loyalty.campaign.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import loyalty.campaign.InvitationFilter;
import loyalty.campaign.InvitationService;
import loyalty.campaign.InvitationState;
import loyalty.campaign.InvitationSummary;
import loyalty.customer.CustomerNavigation;
import loyalty.shared.RefusedException;
import loyalty.uikit.AddressDialog;
import loyalty.uikit.EmptyState;
import loyalty.uikit.Formats;
import loyalty.uikit.Icons;
import loyalty.uikit.Notifications;
import loyalty.uikit.RecordList;
import loyalty.uikit.RecordRow;
import loyalty.uikit.RelativeTime;

/** Whom a campaign asks, and what came of it; from here somebody gets their own link. */
class InvitedCustomers extends Div {
    private final transient InvitationService invitations;
    private final transient Formats formats;
    private final UUID campaign;
    private final Select<Optional<InvitationState>> state = new Select<>();
    private final RecordList<InvitationSummary> list;

    InvitedCustomers(InvitationService invitations, Formats formats, UUID campaign) {
        this.invitations = invitations;
        this.formats = formats;
        this.campaign = campaign;
        state.setAriaLabel(getTranslation("campaign.invitations.state"));
        state.setItems(Stream.concat(
                        Stream.of(Optional.<InvitationState>empty()),
                        Stream.of(InvitationState.values()).map(Optional::of))
                .toList());
        state.setItemLabelGenerator(this::name);
        state.setValue(Optional.empty());
        state.addValueChangeListener(change -> refresh());
        list = new RecordList<InvitationSummary>(
                        "minmax(12rem, 2fr) 9rem minmax(9rem, 1fr) 5rem",
                        Stream.of("customer", "state", "asked", "tries")
                                .map(column -> getTranslation("campaign.invitations." + column))
                                .toList(),
                        new EmptyState(Icons.CUSTOMERS, getTranslation("campaign.invitations.empty")))
                .figuresLast()
                .records(
                        query -> invitations.find(campaign, filter(), query.getOffset(), query.getLimit()).stream(),
                        this::row);
        var filters = new Div(state);
        filters.addClassName("ld-record-filters");
        add(filters, list);
        refresh();
    }

    final void refresh() {
        int count = invitations.count(campaign, filter());
        list.show(count, new Span(getTranslation("campaign.invitations.count", count)));
    }

    private InvitationFilter filter() {
        return new InvitationFilter(state.getValue().orElse(null));
    }

    private String name(Optional<InvitationState> one) {
        return getTranslation("campaign.invitation." + one.map(Enum::name).orElse("ALL"));
    }

    private RecordRow row(InvitationSummary invitation) {
        RecordRow row = new RecordRow()
                .lead(new Anchor(CustomerNavigation.location(invitation.customerId()), invitation.customerName()))
                .fact(name(Optional.of(invitation.state())))
                .fact(invitation.askedAt() == null ? new Span("") : new RelativeTime(invitation.askedAt(), formats))
                .figure(formats.number(invitation.tries()));
        return invitation.state() == InvitationState.ANSWERED
                ? row
                : row.action(getTranslation("campaign.link.make"), Icons.SHARE, () -> link(invitation));
    }

    private void link(InvitationSummary invitation) {
        try {
            String path = invitations.link(campaign, invitation.customerId());
            AddressDialog.show(
                    getTranslation("campaign.link", invitation.customerName()),
                    path,
                    getTranslation("campaign.link.once"));
            refresh();
        } catch (RefusedException refused) {
            Notifications.refused(refused.reason());
        }
    }
}
