package loyalty.feedback.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import java.util.Set;
import loyalty.feedback.ComplaintFilter;
import loyalty.feedback.ComplaintList;
import loyalty.feedback.ComplaintNavigation;
import loyalty.feedback.ComplaintSummary;
import loyalty.feedback.Severity;
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
    private final Select<Severity> severity = new Select<>();
    private final ComboBox<String> category;
    private final Button assign;
    private final ComplaintGrid grid;
    private final ListWithDetail layout;
    private transient @Nullable ComplaintPane pane;
    private @Nullable Registration listening;

    ComplaintListView(ComplaintDesk desk) {
        this.desk = desk;
        this.category = desk.choices.category();
        this.tabs = new ListTabs(desk.lists, desk.formats, this::choose);
        this.grid = new ComplaintGrid(desk, this::filter);
        this.assign = new Button(getTranslation("feedback.complaint.assignMany", 0), click -> assignChosen());
        addClassName("ld-complaints");
        var list = new Div(tabs, toolbar(), grid);
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
        tabs.show(event.getLocation().getQueryParameters());
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

    private Header toolbar() {
        severity.setPlaceholder(getTranslation("feedback.complaint.column.severity"));
        severity.setAriaLabel(getTranslation("feedback.complaint.column.severity"));
        severity.setEmptySelectionAllowed(true);
        severity.setEmptySelectionCaption(getTranslation("feedback.complaint.anySeverity"));
        severity.setItems(Severity.values());
        severity.setItemLabelGenerator(each -> each == null
                ? getTranslation("feedback.complaint.anySeverity")
                : getTranslation("feedback.complaint.severity." + each));
        severity.addValueChangeListener(change -> refresh());
        category.setPlaceholder(category.getLabel());
        category.setAriaLabel(category.getLabel());
        category.setLabel(null);
        category.addValueChangeListener(change -> refresh());
        assign.setVisible(false);
        var toolbar = new Header(severity, category, assign);
        toolbar.addClassName("ld-list-actions");
        return toolbar;
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

    private void choose(ComplaintList list) {
        UI.getCurrent().navigate(ComplaintNavigation.ROUTE, QueryParameters.of(ListTabs.PARAMETER, list.name()));
    }

    private void open(ComplaintSummary complaint) {
        layout.open(
                complaint.customerName(),
                ComplaintNavigation.location(complaint.id()),
                () -> pane = new ComplaintPane(desk, complaint.id()));
    }

    private ComplaintFilter filter() {
        return new ComplaintFilter(tabs.list(), severity.getValue(), category.getValue());
    }

    private void refresh() {
        grid.getDataProvider().refreshAll();
        tabs.count();
        if (pane != null) pane.follow();
    }
}
