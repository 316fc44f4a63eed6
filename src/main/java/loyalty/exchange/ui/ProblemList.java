package loyalty.exchange.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import loyalty.exchange.ImportField;
import loyalty.exchange.ImportSettings;
import loyalty.exchange.RejectedRow;
import loyalty.shared.Message;

/** Rows that are not taken: the line, the value at fault, and why. */
class ProblemList extends UnorderedList {
    private static final int LONGEST = 40;

    private final transient Map<String, ImportField> fields;
    private final transient ImportSettings settings;

    ProblemList(List<RejectedRow> rows, List<ImportField> fields, ImportSettings settings) {
        this.fields = fields.stream().collect(Collectors.toMap(ImportField::key, field -> field));
        this.settings = settings;
        addClassName("ld-import-problems");
        rows.forEach(row -> row.reasons().forEach((field, reason) -> add(item(row, field, reason))));
    }

    private ListItem item(RejectedRow row, String field, Message reason) {
        var line = new Span(getTranslation("exchange.problem.line", row.line()));
        line.addClassName("ld-figures");
        var value = new Span(value(row, field));
        value.addClassName("ld-import-value");
        String why = getTranslation(reason.key(), reason.args().toArray());
        return new ListItem(line, new Span(name(field)), value, new Span(why));
    }

    private String name(String field) {
        ImportField known = fields.get(field);
        return known == null ? field : known.name(getLocale(), this::getTranslation);
    }

    private String value(RejectedRow row, String field) {
        String value = settings.column(field)
                .filter(column -> column < row.cells().size())
                .map(column -> row.cells().get(column))
                .orElse("");
        return value.codePointCount(0, value.length()) > LONGEST
                ? value.substring(0, value.offsetByCodePoints(0, LONGEST)) + "…"
                : value;
    }
}
