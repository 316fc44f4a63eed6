package loyalty.exchange.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import loyalty.exchange.ImportDraft;
import loyalty.exchange.ImportField;
import loyalty.uikit.Icons;

/** The columns of the file with some of their values, each with the field it is imported into. */
class ColumnList extends Div {
    private static final int VALUES_SHOWN = 3;
    private static final int LONGEST_VALUE = 24;

    private final transient ImportDraft draft;
    private final transient List<ImportField> fields;
    private final transient Runnable changed;
    private final Map<Integer, ComboBox<ImportField>> boxes = new HashMap<>();

    ColumnList(ImportDraft draft, List<ImportField> fields, Runnable changed) {
        this.draft = draft;
        this.fields = fields;
        this.changed = changed;
        addClassName("ld-import-columns");
        for (int column = 0; column < draft.settings().shape().width(); column++) {
            add(row(column));
        }
    }

    Map<Integer, String> assigned() {
        Map<Integer, String> assigned = new HashMap<>();
        boxes.forEach((column, box) -> {
            if (box.getValue() != null) {
                assigned.put(column, box.getValue().key());
            }
        });
        return assigned;
    }

    private Div row(int column) {
        var title = new Span(title(column));
        title.addClassName("ld-import-column-title");
        var values = new Span(values(column));
        values.addClassName("ld-import-column-values");
        var row = new Div(new Div(title, values), Icons.of(Icons.RIGHT), box(column));
        row.addClassName("ld-import-column");
        return row;
    }

    /** Equal titles are told apart by their number. */
    private String title(int column) {
        List<String> headers = draft.settings().shape().headers();
        String header = headers.get(column);
        if (header.isEmpty()) {
            return getTranslation("exchange.columns.untitled", column + 1);
        }
        long before = headers.subList(0, column).stream().filter(header::equals).count();
        return before == 0 ? header : header + " (" + (before + 1) + ")";
    }

    private String values(int column) {
        return draft.sample().stream()
                .map(row -> row.cell(column).text())
                .filter(text -> !text.isEmpty())
                .distinct()
                .limit(VALUES_SHOWN)
                .map(ColumnList::shortened)
                .collect(Collectors.joining(" · "));
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) > LONGEST_VALUE
                ? text.substring(0, text.offsetByCodePoints(0, LONGEST_VALUE)) + "…"
                : text;
    }

    private ComboBox<ImportField> box(int column) {
        var box = new ComboBox<ImportField>();
        box.setItems(fields);
        box.setItemLabelGenerator(field -> field.name(getLocale(), this::getTranslation));
        box.setPlaceholder(getTranslation("exchange.columns.notImported"));
        box.setClearButtonVisible(true);
        box.setAriaLabel(getTranslation("exchange.columns.field", title(column)));
        String assigned = draft.settings().columns().get(column);
        fields.stream()
                .filter(field -> field.key().equals(assigned))
                .findFirst()
                .ifPresent(box::setValue);
        box.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                freeElsewhere(column, change.getValue());
                changed.run();
            }
        });
        boxes.put(column, box);
        return box;
    }

    /** A field comes from one column: the one it was assigned to last. */
    private void freeElsewhere(int column, ImportField field) {
        boxes.forEach((other, box) -> {
            if (field != null && other != column && field.equals(box.getValue())) {
                box.clear();
            }
        });
    }
}
