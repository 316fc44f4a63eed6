package loyalty.table;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import loyalty.customer.Choice;
import loyalty.shared.HumanDate;
import loyalty.shared.HumanNumber;
import loyalty.shared.HumanText;

/**
 * Reads what is typed into a column's field of the filter row: a part of a text; {@code >=100}, {@code <5},
 * {@code 10..20} or {@code 7} for numbers and dates; the beginning of a choice's name. {@code -} stands for empty,
 * {@code *} for not empty.
 */
public final class QuickFilter {
    private static final Pattern RANGE = Pattern.compile("(.+?)\\s*(?:\\.\\.|~|～|至)\\s*(.+)");
    private static final Pattern COMPARED = Pattern.compile("(>=|<=|>|<|≥|≤|=)\\s*(.+)");

    private QuickFilter() {}

    /** Nothing when the text does not make sense for the column. */
    public static Optional<FilterCondition> read(TableColumn column, String typed, Locale locale) {
        String text = HumanText.clean(typed);
        if (text.isEmpty()) return Optional.empty();
        if (text.equals("-")) return condition(column, FilterOperator.EMPTY);
        if (text.equals("*")) return condition(column, FilterOperator.NOT_EMPTY);
        return switch (column.kind()) {
            case TEXT, LONG_TEXT -> condition(column, FilterOperator.CONTAINS, text);
            case TAGS -> condition(column, FilterOperator.IS, text);
            case CHOICE, FLAG -> chosen(column, text, locale);
            case NUMBER, MONEY, SCORE, TREND, PERCENT, DATE -> compared(column, text);
            case AGE, PHONE, EMAIL, SEALED_TEXT, EVENTS, MEMBERSHIP -> Optional.empty();
        };
    }

    private static Optional<FilterCondition> chosen(TableColumn column, String text, Locale locale) {
        String start = text.toLowerCase(Locale.ROOT);
        List<String> codes = column.knownChoices().stream()
                .filter(c -> c.name(locale).toLowerCase(Locale.ROOT).startsWith(start)
                        || c.code().equalsIgnoreCase(text))
                .map(Choice::code)
                .toList();
        return codes.isEmpty()
                ? Optional.empty()
                : Optional.of(new FilterCondition(column.key(), FilterOperator.IS, codes));
    }

    private static Optional<FilterCondition> compared(TableColumn column, String text) {
        Matcher range = RANGE.matcher(text);
        if (range.matches()) return ofValues(column, FilterOperator.BETWEEN, range.group(1), range.group(2));
        Matcher comparison = COMPARED.matcher(text);
        if (!comparison.matches()) return ofValues(column, exactly(column), text, text);
        FilterOperator operator = switch (comparison.group(1).charAt(0)) {
            case '>', '≥' -> FilterOperator.AT_LEAST;
            case '<', '≤' -> FilterOperator.AT_MOST;
            default -> exactly(column);
        };
        return ofValues(column, operator, comparison.group(2), comparison.group(2));
    }

    private static FilterOperator exactly(TableColumn column) {
        return column.kind() == ColumnKind.DATE ? FilterOperator.BETWEEN : FilterOperator.IS;
    }

    private static Optional<FilterCondition> ofValues(
            TableColumn column, FilterOperator operator, String first, String second) {
        List<String> typed = operator == FilterOperator.BETWEEN ? List.of(first, second) : List.of(first);
        List<String> values = typed.stream()
                .flatMap(value -> canonical(column, value).stream())
                .toList();
        return values.size() == typed.size()
                ? Optional.of(new FilterCondition(column.key(), operator, values))
                : Optional.empty();
    }

    private static Optional<String> canonical(TableColumn column, String value) {
        return column.kind() == ColumnKind.DATE
                ? HumanDate.read(value).date().map(LocalDate::toString)
                : HumanNumber.read(value).map(HumanNumber::plain);
    }

    private static Optional<FilterCondition> condition(TableColumn column, FilterOperator operator, String... values) {
        return Optional.of(new FilterCondition(column.key(), operator, List.of(values)));
    }
}
