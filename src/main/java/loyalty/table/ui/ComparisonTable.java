package loyalty.table.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import loyalty.customer.CustomerNavigation;
import loyalty.insight.LoyaltyScore;
import loyalty.insight.ScorePart;
import loyalty.table.TableColumn;
import loyalty.table.TableRow;
import loyalty.uikit.Formats;
import loyalty.uikit.Icons;
import org.jspecify.annotations.Nullable;

/** One column a customer, one line a figure; lines in which they differ are marked. Wider than a phone, it scrolls. */
class ComparisonTable extends Div {
    /** They stand in the head. */
    private static final Set<String> HEAD = Set.of("number", "name");

    private final transient List<TableRow> customers;
    private final boolean differencesOnly;
    private final NativeTable table = new NativeTable();
    private String heading = "";

    /** @param leave takes a customer out */
    ComparisonTable(List<TableRow> customers, boolean differencesOnly, Consumer<UUID> leave) {
        this.customers = customers;
        this.differencesOnly = differencesOnly;
        addClassName("ld-comparison-scroll");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", getTranslation("table.compare.title"));
        NativeTableRow head = new NativeTableRow(new NativeTableCell());
        for (TableRow customer : customers) head.add(head(customer, leave));
        table.getHead().add(head);
        add(table);
    }

    private NativeTableHeaderCell head(TableRow customer, Consumer<UUID> leave) {
        Button remove = new Button(Icons.of(Icons.CLOSE), click -> leave.accept(customer.id()));
        remove.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        remove.setAriaLabel(getTranslation("table.compare.remove", customer.value("name")));
        NativeTableHeaderCell cell = new NativeTableHeaderCell(
                new Anchor(CustomerNavigation.location(customer.id()), customer.value("name")),
                new Div(customer.value("number")),
                remove);
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    void column(TableColumn column, TableTexts texts) {
        if (HEAD.contains(column.key())) return;
        ColumnText cells = texts.cells(column);
        List<String> values = customers.stream()
                .map(customer -> cells.of(customer.value(column.key())))
                .toList();
        if (values.stream().allMatch(String::isEmpty)) return;
        line(getTranslation("table.group." + column.group()), texts.name(column), values);
    }

    /**
     * What the loyalty scores are made of, in points of 100.
     *
     * @param scores one a customer; null where too little is known
     */
    void parts(List<@Nullable LoyaltyScore> scores, Formats formats) {
        for (ScorePart part : ScorePart.values())
            line(
                    getTranslation("table.compare.parts"),
                    getTranslation("insight.part." + part),
                    scores.stream().map(score -> points(score, part, formats)).toList());
    }

    private static String points(@Nullable LoyaltyScore score, ScorePart part, Formats formats) {
        if (score == null) return "";
        return score.parts().stream()
                .filter(known -> known.part() == part)
                .map(known -> formats.number(BigDecimal.valueOf(known.points()).setScale(0, RoundingMode.HALF_UP)))
                .findFirst()
                .orElse("");
    }

    private void line(String under, String name, List<String> values) {
        boolean differs = values.stream().distinct().count() > 1;
        if (differencesOnly && !differs) return;
        if (!under.equals(heading)) heading(under);
        NativeTableHeaderCell title = new NativeTableHeaderCell(name);
        title.getElement().setAttribute("scope", "row");
        NativeTableRow row = new NativeTableRow(title);
        for (String value : values) row.add(new NativeTableCell(value.isEmpty() ? "–" : value));
        if (differs) {
            row.addClassName("ld-differs");
            title.setTitle(getTranslation("table.compare.differs"));
        }
        table.getBody().add(row);
    }

    private void heading(String next) {
        heading = next;
        NativeTableHeaderCell cell = new NativeTableHeaderCell(next);
        cell.getElement().setAttribute("colspan", String.valueOf(customers.size() + 1));
        cell.getElement().setAttribute("scope", "colgroup");
        cell.addClassName("ld-comparison-group");
        table.getBody().add(new NativeTableRow(cell));
    }
}
