package loyalty.feedback.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.Set;
import loyalty.feedback.ComplaintFilter;
import loyalty.feedback.ComplaintNavigation;
import loyalty.feedback.ComplaintSummary;
import loyalty.uikit.Icons;
import loyalty.uikit.ListWithDetail;
import org.jspecify.annotations.Nullable;

/** Complaints by who has to hurry, the chosen one beside them; follows what others do without being asked. */
@Route(ComplaintNavigation.ROUTE)
@Menu(order = 30, title = "feedback.complaint.title", icon = Icons.WARNING)
@RolesAllowed("CUSTOMER_VIEW")
@StyleSheet("context://styles/feedback.css")
class ComplaintListView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final transient ComplaintDesk desk;
    private final ListTabs tabs;
    private final ComplaintFilterBar filters;
    private final Button assign;
    private final ComplaintGrid grid;
    private final ListWithDetail layout;
    private transient @Nullable ComplaintPane pane;
    private @Nullable Registration listening;

    ComplaintListView(ComplaintDesk desk) {
        this.desk = desk;
        this.filters = new ComplaintFilterBar(
                desk.choices, LocalDate.ofInstant(desk.now(), desk.clock.getZone()), this::follow);
        this.tabs = new ListTabs(desk.lists, desk.formats, this::follow);
        this.grid = new ComplaintGrid(desk, this::filter);
        this.assign = new Button(getTranslation("feedback.complaint.assignMany", 0), click -> assignChosen());
        addClassName("ld-complaints");
        assign.setVisible(false);
        filters.add(assign);
        var list = new Div(tabs, filters, grid);
        list.addClassName("ld-list-view");
        layout = new ListWithDetail(list, () -> pane = null);
        add(layout);
        grid.addItemClickListener(click -> open(click.getItem()));
        if (desk.mayAssign()) severalCanBeChosen();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("feedback.complaint.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ComplaintFilter asked = ComplaintAddress.read(event.getLocation().getQueryParameters());
        tabs.show(asked.list());
        filters.show(asked);
        refresh();
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

    private void severalCanBeChosen() {
        grid.setSelectionMode(Grid.SelectionMode.MULTI);
        grid.addSelectionListener(change -> {
            int chosen = change.getAllSelectedItems().size();
            assign.setVisible(chosen > 0);
            assign.setText(getTranslation("feedback.complaint.assignMany", chosen));
        });
    }

    private void assignChosen() {
        Set<ComplaintSummary> chosen = grid.getSelectedItems();
        new AssignDialog(desk, chosen, () -> {
                    grid.deselectAll();
                    refresh();
                })
                .open();
    }

    /** What is shown is what the address says, so that going back leads to it. */
    private void follow() {
        ComplaintAddress.open(filter());
    }

    private void open(ComplaintSummary complaint) {
        layout.open(
                complaint.customerName(),
                ComplaintNavigation.location(complaint.id()),
                () -> pane = new ComplaintPane(desk, complaint.id()));
    }

    private ComplaintFilter filter() {
        return filters.filter(tabs.list());
    }

    private void refresh() {
        grid.getDataProvider().refreshAll();
        tabs.count();
        if (pane != null) pane.follow();
    }
}
