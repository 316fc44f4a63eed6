package loyalty.table.ui;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import loyalty.customer.Choice;
import loyalty.shared.Pinyin;
import loyalty.table.ColumnKind;
import loyalty.table.TableColumn;
import loyalty.table.TableLayout;
import loyalty.table.TableRow;
import loyalty.uikit.CellChoice;
import loyalty.uikit.CellColumn;
import loyalty.uikit.CellType;
import org.springframework.stereotype.Component;

/** Describes the table's columns to the grid. */
@Component
class TableCells {
    private static final BigDecimal GOOD = BigDecimal.valueOf(8);
    private static final BigDecimal FAIR = BigDecimal.valueOf(5);

    private final TableTexts texts;
    private final Clock clock;

    TableCells(TableTexts texts, Clock clock) {
        this.texts = texts;
        this.clock = clock;
    }

    /** The columns of the layout that the caller may see, in its order. */
    List<CellColumn<TableRow>> of(TableLayout layout, List<TableColumn> columns) {
        Map<String, TableColumn> byKey =
                columns.stream().collect(Collectors.toMap(TableColumn::key, Function.identity()));
        List<CellColumn<TableRow>> cells = new ArrayList<>();
        for (TableLayout.Shown shown : layout.columns()) {
            TableColumn column = byKey.get(shown.key());
            if (column != null) cells.add(cell(column, shown));
        }
        return cells;
    }

    private CellColumn<TableRow> cell(TableColumn column, TableLayout.Shown shown) {
        ColumnText text = texts.cells(column);
        String key = column.key();
        CellColumn<TableRow> cell = CellColumn.<TableRow>of(key, type(column), row -> text.of(row.value(key)))
                .header(texts.name(column))
                .group(texts.say("table.group." + column.group()))
                .help(texts.help(column))
                .width(shown.width() > 0 ? shown.width() + "px" : TableWidths.of(column))
                .part(row -> part(column, row));
        if (column.sortable()) cell.sortable(key);
        if (shown.frozen()) cell.frozen();
        if (!column.derived()) {
            cell.editing(row -> row.value(key), row -> !row.locked().contains(key));
            cell.choices(column.choices().get().stream().map(this::choice).toList());
        }
        return cell;
    }

    private CellChoice choice(Choice choice) {
        String name = choice.name(texts.locale());
        return new CellChoice(choice.code(), name, Pinyin.full(name) + " " + Pinyin.initials(name));
    }

    private String part(TableColumn column, TableRow row) {
        String value = row.value(column.key());
        if (column.kind() == ColumnKind.SCORE && !value.isEmpty()) return "fx " + level(new BigDecimal(value));
        if (column.key().equals("openComplaints") && !value.isEmpty() && !value.equals("0")) return "fx poor";
        if (column.key().equals("daysOverdue") && !value.isEmpty()) return "fx poor";
        if (column.key().equals("stage")) return "fx stage stage-" + value.toLowerCase(Locale.ROOT);
        if (column.derived()) return "fx";
        if (column.key().equals("nextFollowupOn") && isPast(value)) return "overdue";
        return row.locked().contains(column.key()) ? "lock" : "";
    }

    private boolean isPast(String day) {
        return !day.isEmpty() && LocalDate.parse(day).isBefore(LocalDate.now(clock));
    }

    private static String level(BigDecimal score) {
        if (score.compareTo(GOOD) >= 0) return "good";
        return score.compareTo(FAIR) >= 0 ? "fair" : "poor";
    }

    private static CellType type(TableColumn column) {
        return switch (column.kind()) {
            case NUMBER, EVENTS, AGE, MONEY, SCORE, TREND, PERCENT -> CellType.NUMBER;
            case DATE -> CellType.DATE;
            case CHOICE, MEMBERSHIP -> CellType.CHOICE;
            case FLAG -> CellType.FLAG;
            case TAGS -> CellType.TAGS;
            case LONG_TEXT -> CellType.LONG_TEXT;
            case TEXT, PHONE, EMAIL, SEALED_TEXT -> CellType.TEXT;
        };
    }
}
