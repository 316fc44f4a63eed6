package loyalty.feedback.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import loyalty.customer.CustomerNavigation;
import loyalty.feedback.ComplaintNavigation;
import loyalty.feedback.FeedbackEntry;
import loyalty.feedback.FeedbackFilter;
import loyalty.feedback.FeedbackKind;
import loyalty.feedback.FeedbackLists;
import loyalty.uikit.Formats;
import loyalty.uikit.Icons;
import loyalty.uikit.PhoneCards;

/** What all customers said, newest first; a complaint leads to its page, all else to the customer. */
@Route("feedback")
@Menu(order = 32, title = "feedback.list.title", icon = Icons.FEEDBACK)
@RolesAllowed("CUSTOMER_VIEW")
@StyleSheet("context://styles/feedback.css")
class FeedbackListView extends Div implements HasDynamicTitle {
    private final transient FeedbackLists lists;
    private final transient FeedbackChoices choices;
    private final transient Formats formats;
    private final ComboBox<FeedbackKind> kind = new ComboBox<>();
    private final ComboBox<String> category;
    private final ComboBox<String> department;
    private final Grid<FeedbackEntry> grid = new Grid<>();

    FeedbackListView(FeedbackLists lists, FeedbackChoices choices, Formats formats) {
        this.lists = lists;
        this.choices = choices;
        this.formats = formats;
        this.category = choices.category();
        this.department = choices.department();
        addClassName("ld-list-view");
        kind.setLabel(getTranslation("feedback.field.kind"));
        kind.setItems(FeedbackKind.values());
        kind.setItemLabelGenerator(each -> getTranslation("feedback.kind." + each));
        kind.setClearButtonVisible(true);
        var toolbar = new Header();
        toolbar.addClassName("ld-list-actions");
        for (ComboBox<?> filter : List.of(kind, category, department)) toolbar.add(compact(filter));
        setUpGrid();
        add(toolbar, grid);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("feedback.list.title");
    }

    /** In a toolbar, what a field is for stands in it. */
    private ComboBox<?> compact(ComboBox<?> filter) {
        filter.setPlaceholder(filter.getLabel());
        filter.setAriaLabel(filter.getLabel());
        filter.setLabel(null);
        filter.addValueChangeListener(change -> grid.getDataProvider().refreshAll());
        return filter;
    }

    private void setUpGrid() {
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER);
        grid.addColumn(entry -> formats.date(entry.data().givenOn()))
                .setHeader(getTranslation("feedback.field.day"))
                .setFlexGrow(0)
                .setWidth("7.5rem");
        grid.addColumn(FeedbackEntry::customerName).setHeader(getTranslation("feedback.complaint.column.customer"));
        grid.addColumn(this::kindAndState).setHeader(getTranslation("feedback.field.kind"));
        grid.addColumn(entry -> entry.data().content())
                .setHeader(getTranslation("feedback.field.content"))
                .setFlexGrow(4);
        grid.addColumn(entry -> choices.categoryName(entry.data().category(), getLocale()))
                .setHeader(getTranslation("feedback.field.category"));
        PhoneCards.add(
                grid,
                FeedbackEntry::customerName,
                entry -> List.of(
                        formats.date(entry.data().givenOn()),
                        kindAndState(entry),
                        entry.data().content()));
        grid.setItems(query -> lists.page(filter(), query.getOffset(), query.getLimit()).stream());
        grid.setEmptyStateComponent(new Span(getTranslation("feedback.list.none")));
        grid.addItemClickListener(click -> open(click.getItem()));
    }

    private FeedbackFilter filter() {
        return new FeedbackFilter(kind.getValue(), category.getValue(), department.getValue());
    }

    private String kindAndState(FeedbackEntry entry) {
        String name = getTranslation("feedback.kind." + entry.data().kind());
        return entry.state() == null
                ? name
                : name + " · " + getTranslation("feedback.complaint.state." + entry.state());
    }

    private static void open(FeedbackEntry entry) {
        if (entry.state() == null) CustomerNavigation.open(entry.customerId(), "feedback.title");
        else ComplaintNavigation.open(entry.id());
    }
}
