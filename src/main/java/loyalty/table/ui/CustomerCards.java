package loyalty.table.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.virtuallist.VirtualList;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import loyalty.customer.CustomerAction;
import loyalty.customer.CustomerNavigation;
import loyalty.table.TableColumn;
import loyalty.table.TableRow;
import loyalty.table.TableService;
import loyalty.uikit.Icons;

/** The rows as cards, for a phone: who it is, how to call them, how they stand. */
class CustomerCards extends VirtualList<TableRow> {
    private static final List<String> SHOWN =
            List.of("number", "name", "company", "phone", "stage", "lastPurchaseOn", "totalAmount", "lastScore");
    private static final List<String> FACTS = List.of("stage", "lastPurchaseOn", "totalAmount", "lastScore");

    private final transient TableService table;
    private final transient TableState state;
    private final transient Map<String, TableColumn> columns;
    private final transient Map<String, ColumnText> cells;
    private final transient TableTexts texts;
    private final transient List<CustomerAction> actions;
    private long total;

    CustomerCards(TableService table, TableState state, TableTexts texts, List<CustomerAction> actions) {
        this.table = table;
        this.state = state;
        this.texts = texts;
        this.actions = actions;
        this.columns = table.columns().stream()
                .filter(column -> SHOWN.contains(column.key()))
                .collect(Collectors.toMap(TableColumn::key, Function.identity()));
        this.cells = columns.values().stream().collect(Collectors.toMap(TableColumn::key, texts::cells));
        addClassName("ld-cards");
        setSizeFull();
        setRenderer(new ComponentRenderer<>(this::card));
        setDataProvider(DataProvider.fromCallbacks(
                query -> read(query.getOffset(), query.getLimit()), query -> Math.toIntExact(count())));
    }

    private Stream<TableRow> read(int offset, int limit) {
        return table.page(state.query(), Set.copyOf(SHOWN), offset, limit, total).stream();
    }

    private long count() {
        total = table.count(state.query());
        return total;
    }

    private Component card(TableRow row) {
        Anchor name = new Anchor(CustomerNavigation.location(row.id()), row.value("name"));
        name.addClassName("ld-card-name");
        Span number = new Span(row.value("number"));
        Div head = new Div(name, number);
        actions.forEach(action -> head.add(button(action, row)));
        head.addClassName("ld-card-head");
        Div card = new Div(head);
        card.addClassName("ld-card");
        if (!row.value("company").isEmpty()) card.add(new Div(row.value("company")));
        if (!row.value("phone").isEmpty()) card.add(phone(row));
        card.add(facts(row));
        return card;
    }

    private Button button(CustomerAction action, TableRow row) {
        var button = new Button(Icons.of(action.icon()), click -> action.open(row.id(), getDataProvider()::refreshAll));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation(action.titleKey()));
        return button;
    }

    /** Calls the number; one that is masked is only shown. */
    private Component phone(TableRow row) {
        String number = row.value("phone");
        String shown = cell(row, "phone");
        if (!number.startsWith("+")) return new Div(shown);
        Anchor call = new Anchor("tel:" + number, Icons.of(Icons.PHONE), new Span(shown));
        call.addClassName("ld-card-call");
        return call;
    }

    private Component facts(TableRow row) {
        Div facts = new Div();
        facts.addClassName("ld-card-facts");
        for (String key : FACTS) {
            TableColumn column = columns.get(key);
            if (column == null || row.value(key).isEmpty()) continue;
            facts.add(new Span(new Span(texts.name(column)), new Span(cell(row, key))));
        }
        return facts;
    }

    private String cell(TableRow row, String key) {
        ColumnText text = cells.get(key);
        return text == null ? "" : text.of(row.value(key));
    }
}
