package loyalty.table.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import loyalty.customer.CustomerChooser;
import loyalty.insight.LoyaltyScore;
import loyalty.insight.WorthService;
import loyalty.table.ComparisonNavigation;
import loyalty.table.TableColumn;
import loyalty.table.TableNavigation;
import loyalty.table.TableRow;
import loyalty.table.TableService;
import loyalty.uikit.EmptyState;
import loyalty.uikit.Formats;
import loyalty.uikit.Icons;
import loyalty.uikit.Within;
import org.jspecify.annotations.Nullable;

/** Up to five customers side by side: what the table says about them, and what their loyalty scores are made of. */
@Route(ComparisonNavigation.ROUTE)
@RolesAllowed("CUSTOMER_VIEW")
@StyleSheet("context://styles/comparison.css")
class ComparisonView extends Div implements BeforeEnterObserver, HasDynamicTitle, Within {
    private final transient TableService table;
    private final transient WorthService worth;
    private final transient TableTexts texts;
    private final transient Formats formats;
    private final Button add;
    private final Checkbox differencesOnly = new Checkbox(getTranslation("table.compare.differencesOnly"));
    private final Div shown = new Div();
    private transient List<TableRow> customers = List.of();

    ComparisonView(TableService table, WorthService worth, TableTexts texts, Formats formats, CustomerChooser chooser) {
        this.table = table;
        this.worth = worth;
        this.texts = texts;
        this.formats = formats;
        this.add = new Button(
                getTranslation("table.compare.add"),
                Icons.of(Icons.ADD),
                click -> chooser.choose(id -> open(Stream.concat(ids(), Stream.of(id)))));
        add.addThemeVariants(ButtonVariant.PRIMARY);
        differencesOnly.addValueChangeListener(change -> show());
        addClassName("ld-comparison");
        var toolbar = new Header(add, differencesOnly);
        toolbar.addClassName("ld-comparison-tools");
        add(toolbar, shown);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        List<UUID> asked = ComparisonNavigation.customers(event.getLocation().getQueryParameters());
        Map<UUID, TableRow> found = table
                .rows(asked, table.columns().stream().map(TableColumn::key).toList())
                .stream()
                .collect(Collectors.toMap(TableRow::id, Function.identity()));
        customers = asked.stream().map(found::get).filter(Objects::nonNull).toList();
        add.setEnabled(customers.size() < ComparisonNavigation.MOST);
        differencesOnly.setVisible(customers.size() > 1);
        show();
    }

    private void show() {
        shown.removeAll();
        if (customers.isEmpty()) {
            shown.add(new EmptyState(Icons.CUSTOMERS, getTranslation("table.compare.empty")));
            return;
        }
        ComparisonTable comparison = new ComparisonTable(customers, differencesOnly.getValue(), this::leave);
        table.columns().forEach(column -> comparison.column(column, texts));
        comparison.parts(scores(), formats);
        shown.add(comparison);
    }

    private List<@Nullable LoyaltyScore> scores() {
        List<@Nullable LoyaltyScore> scores = new ArrayList<>();
        for (TableRow customer : customers)
            scores.add(worth.of(customer.id()).worth().score());
        return scores;
    }

    private void leave(UUID customer) {
        open(ids().filter(id -> !id.equals(customer)));
    }

    private Stream<UUID> ids() {
        return customers.stream().map(TableRow::id);
    }

    private static void open(Stream<UUID> customers) {
        UI.getCurrent().navigate(ComparisonNavigation.ROUTE, ComparisonNavigation.parameters(customers.toList()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("table.compare.title");
    }

    @Override
    public String listTitle() {
        return getTranslation("table.title");
    }

    @Override
    public String listPath() {
        return TableNavigation.ROUTE;
    }
}
