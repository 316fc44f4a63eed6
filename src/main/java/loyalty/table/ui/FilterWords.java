package loyalty.table.ui;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import loyalty.table.FilterCondition;
import loyalty.table.TableColumn;
import loyalty.table.TableFilter;
import loyalty.table.TableService;
import org.springframework.stereotype.Component;

/** Says filters as sentences. */
@Component
class FilterWords {
    private final TableService table;
    private final TableTexts texts;

    FilterWords(TableService table, TableTexts texts) {
        this.table = table;
        this.texts = texts;
    }

    /** "Type is VIP or Regular". */
    String say(FilterCondition condition) {
        return say(condition, columns());
    }

    /** "Type is VIP, or Total is at least 1,000". */
    String say(TableFilter filter) {
        Map<String, TableColumn> columns = columns();
        return Stream.concat(
                        filter.conditions().stream().map(condition -> say(condition, columns)),
                        filter.groups().stream().map(group -> "(" + say(group) + ")"))
                .collect(Collectors.joining(texts.say(filter.all() ? "table.filter.and" : "table.filter.or")));
    }

    private String say(FilterCondition condition, Map<String, TableColumn> columns) {
        TableColumn column = columns.get(condition.column());
        if (column == null) return condition.column();
        // The name of a set that is only linked to says all about it.
        if (column.isOnlyLinked()) return values(column, condition);
        return texts.say(
                "table.filter.sentence." + condition.operator(),
                texts.name(column),
                values(column, condition),
                condition.values().size() > 1 ? value(column, condition.values().get(1)) : "");
    }

    private String values(TableColumn column, FilterCondition condition) {
        List<String> values = condition.values();
        return switch (condition.operator()) {
            case IS, IS_NOT ->
                values.stream()
                        .map(value -> value(column, value))
                        .collect(Collectors.joining(texts.say("table.filter.oneOf")));
            case LAST_DAYS, NEXT_DAYS, OLDER_THAN_DAYS -> values.getFirst();
            default -> values.isEmpty() ? "" : value(column, values.getFirst());
        };
    }

    private String value(TableColumn column, String value) {
        return switch (column.kind()) {
            case CHOICE, FLAG -> texts.cells(column).of(value);
            case MEMBERSHIP -> texts.set(column, value).name(texts.locale());
            default -> value;
        };
    }

    private Map<String, TableColumn> columns() {
        return table.filterColumns().stream().collect(Collectors.toMap(TableColumn::key, Function.identity()));
    }
}
