package loyalty.feedback.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import loyalty.feedback.ComplaintNavigation;
import loyalty.shared.RefusedException;
import loyalty.uikit.PageHeader;
import loyalty.uikit.Within;
import org.jspecify.annotations.Nullable;

/** A complaint's own page, for links and where there is no room beside the list. */
@Route(ComplaintNavigation.ROUTE + "/:id")
@RolesAllowed("CUSTOMER_VIEW")
@StyleSheet("context://styles/feedback.css")
class ComplaintDetailsView extends Div implements BeforeEnterObserver, HasDynamicTitle, Within {
    private final transient ComplaintDesk desk;
    private @Nullable ComplaintPane pane;
    private @Nullable Registration listening;

    ComplaintDetailsView(ComplaintDesk desk) {
        this.desk = desk;
        addClassName("ld-complaint-page");
    }

    /** One that can't be reached looks as if it were not there. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            UUID id = UUID.fromString(event.getRouteParameters().get("id").orElse(""));
            pane = new ComplaintPane(desk, id);
            removeAll();
            add(new PageHeader(pane.customerName()), pane);
        } catch (IllegalArgumentException | RefusedException unreachable) {
            throw new NotFoundException();
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("feedback.complaint.one");
    }

    @Override
    public String listTitle() {
        return getTranslation("feedback.complaint.title");
    }

    @Override
    public String listPath() {
        return ComplaintNavigation.ROUTE;
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        UI ui = attached.getUI();
        listening = desk.news.listen(desk.permissions.user().id(), news -> ui.access(this::refresh));
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        if (listening != null) listening.remove();
    }

    private void refresh() {
        if (pane != null) pane.follow();
    }
}
