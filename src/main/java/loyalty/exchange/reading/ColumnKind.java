package loyalty.exchange.reading;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import loyalty.shared.HumanDate;
import org.jspecify.annotations.Nullable;

/** What a column holds, by the look of its values alone. */
enum ColumnKind {
    DATES("date"),
    EMAILS("email"),
    PHONES("phone"),
    DECIMALS("amount"),
    /** Only small ones are a quantity; long ones are somebody's number for something. */
    SMALL_NUMBERS("quantity"),
    WHOLE_NUMBERS(null),
    OTHER(null);

    private static final Pattern EMAIL = Pattern.compile("\\S+@\\S+\\.\\S+");
    private static final Pattern PHONE = Pattern.compile("\\+?(86)?[ -]?1[3-9]\\d[ -]?\\d{4}[ -]?\\d{4}");
    private static final Pattern WHOLE = Pattern.compile("\\d+");
    private static final Pattern SMALL = Pattern.compile("-?(0|[1-9]\\d{0,3})");
    private static final Pattern DECIMAL = Pattern.compile("-?\\d+([.,]\\d+)?");

    private final @Nullable String field;

    ColumnKind(@Nullable String field) {
        this.field = field;
    }

    @Nullable
    String field() {
        return field;
    }

    static ColumnKind of(List<SourceRow> sample, int column) {
        List<Cell> cells = sample.stream()
                .map(row -> row.cell(column))
                .filter(cell -> !cell.isEmpty())
                .toList();
        if (cells.isEmpty()) {
            return OTHER;
        }
        if (all(cells, cell -> cell.date() != null || isDate(cell.text()))) {
            return DATES;
        }
        if (all(cells, cell -> EMAIL.matcher(cell.text()).matches())) {
            return EMAILS;
        }
        if (all(cells, cell -> PHONE.matcher(cell.text()).matches())) {
            return PHONES;
        }
        if (all(cells, cell -> SMALL.matcher(cell.text()).matches())) {
            return SMALL_NUMBERS;
        }
        if (all(cells, cell -> WHOLE.matcher(cell.text()).matches())) {
            return WHOLE_NUMBERS;
        }
        return all(cells, cell -> DECIMAL.matcher(cell.text()).matches()) ? DECIMALS : OTHER;
    }

    private static boolean all(List<Cell> cells, Predicate<Cell> test) {
        return cells.stream().allMatch(test);
    }

    /** Five digits alone may be a serial date, but are more often something else. */
    private static boolean isDate(String text) {
        return text.length() > 5 && HumanDate.read(text).date().isPresent();
    }
}
