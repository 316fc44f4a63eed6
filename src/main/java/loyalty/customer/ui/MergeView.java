package loyalty.customer.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import loyalty.customer.CustomerMergeService;
import loyalty.customer.CustomerNavigation;
import loyalty.customer.CustomerProfile;
import loyalty.customer.MergeNavigation;
import loyalty.customer.MergeProposal;
import loyalty.shared.RefusedException;
import loyalty.uikit.Formats;
import loyalty.uikit.Icons;
import loyalty.uikit.Notifications;
import loyalty.uikit.PageHeader;
import loyalty.uikit.RelativeTime;
import loyalty.uikit.SaveAttempt;

/** Two customers side by side, and field by field whose value stays. */
@Route(MergeNavigation.ROUTE + "/:survivor/:absorbed")
@RolesAllowed("CUSTOMER_MERGE")
@StyleSheet("context://styles/customer.css")
class MergeView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final transient CustomerMergeService merges;
    private final transient FieldTexts texts;
    private final transient Formats formats;

    MergeView(CustomerMergeService merges, FieldTexts texts, Formats formats) {
        this.merges = merges;
        this.texts = texts;
        this.formats = formats;
        addClassName("ld-merge");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        show(proposal(event.getRouteParameters()));
    }

    private MergeProposal proposal(RouteParameters parameters) {
        try {
            return merges.proposal(id(parameters, "survivor"), id(parameters, "absorbed"));
        } catch (IllegalArgumentException | RefusedException unreachable) {
            throw new NotFoundException();
        }
    }

    private static UUID id(RouteParameters parameters, String name) {
        return UUID.fromString(parameters.get(name).orElse(""));
    }

    private void show(MergeProposal proposal) {
        CustomerProfile survivor = proposal.survivor().profile();
        CustomerProfile absorbed = proposal.absorbed().profile();
        List<MergeChoice> choices = proposal.fields().stream()
                .map(field -> new MergeChoice(field, texts))
                .toList();
        Div sides = new Div(side(survivor, "customer.merge.stays"), side(absorbed, "customer.merge.goes"));
        sides.addClassName("ld-merge-sides");
        add(header(survivor, absorbed), sides);
        choices.forEach(this::add);
        add(new Paragraph(getTranslation("customer.merge.records", absorbed.name(), survivor.name())));
        add(bar(proposal, choices));
    }

    private PageHeader header(CustomerProfile survivor, CustomerProfile absorbed) {
        Button swap = new Button(
                getTranslation("customer.merge.swap"),
                Icons.of(Icons.SORT),
                click -> MergeNavigation.open(absorbed.id(), survivor.id()));
        return new PageHeader(getPageTitle()).actions(swap);
    }

    private Div side(CustomerProfile customer, String roleKey) {
        Span role = new Span(getTranslation(roleKey));
        role.addClassName("ld-record-badge");
        Div facts = new Div(
                new Span(customer.number()),
                new Span(getTranslation("customer.complete", customer.completeness())),
                new RelativeTime(customer.updatedAt(), formats));
        facts.addClassName("ld-record-facts");
        return new Div(new H2(customer.name()), role, facts);
    }

    private Div bar(MergeProposal proposal, List<MergeChoice> choices) {
        SaveAttempt attempt = new SaveAttempt();
        UUID survivor = proposal.survivor().profile().id();
        Button back = new Button(getTranslation("uikit.cancel"), click -> CustomerNavigation.open(survivor, ""));
        back.addThemeVariants(ButtonVariant.TERTIARY);
        Button merge = new Button(
                getTranslation(
                        "customer.merge.do",
                        proposal.absorbed().profile().number(),
                        proposal.survivor().profile().number()),
                click -> attempt.save(() -> merge(proposal, choices)));
        merge.addThemeVariants(ButtonVariant.PRIMARY);
        Div bar = new Div(attempt, back, merge);
        bar.addClassName("ld-save-bar");
        return bar;
    }

    private void merge(MergeProposal proposal, List<MergeChoice> choices) {
        UUID merge = merges.merge(
                proposal.order(choices.stream().collect(Collectors.toMap(MergeChoice::key, MergeChoice::getValue))));
        UUID survivor = proposal.survivor().profile().id();
        CustomerNavigation.open(survivor, "");
        String done = getTranslation(
                "customer.merge.done",
                proposal.absorbed().profile().name(),
                proposal.survivor().profile().name());
        Notifications.undoable(done, () -> MergeNotice.undo(merges, merge, survivor));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("customer.merge.title");
    }
}
