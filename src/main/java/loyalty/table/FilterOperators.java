package loyalty.table;

import static loyalty.table.FilterOperator.AT_LEAST;
import static loyalty.table.FilterOperator.AT_LEAST_WITHIN;
import static loyalty.table.FilterOperator.AT_MOST;
import static loyalty.table.FilterOperator.AT_MOST_WITHIN;
import static loyalty.table.FilterOperator.BETWEEN;
import static loyalty.table.FilterOperator.CONTAINS;
import static loyalty.table.FilterOperator.EMPTY;
import static loyalty.table.FilterOperator.IS;
import static loyalty.table.FilterOperator.IS_NOT;
import static loyalty.table.FilterOperator.LAST_DAYS;
import static loyalty.table.FilterOperator.NEXT_DAYS;
import static loyalty.table.FilterOperator.NOT_EMPTY;
import static loyalty.table.FilterOperator.OLDER_THAN_DAYS;
import static loyalty.table.FilterOperator.PAST;
import static loyalty.table.FilterOperator.STARTS_WITH;
import static loyalty.table.FilterOperator.THIS_MONTH;
import static loyalty.table.FilterOperator.THIS_WEEK;
import static loyalty.table.FilterOperator.THIS_YEAR;
import static loyalty.table.FilterOperator.TODAY;

import java.util.List;

/** Which comparisons make sense for which kind of column, the most useful first. */
public final class FilterOperators {
    private static final List<FilterOperator> TEXTS = List.of(CONTAINS, IS, STARTS_WITH, EMPTY, NOT_EMPTY);
    private static final List<FilterOperator> NUMBERS = List.of(AT_LEAST, AT_MOST, BETWEEN, IS, EMPTY, NOT_EMPTY);
    private static final List<FilterOperator> DATES = List.of(
            LAST_DAYS,
            OLDER_THAN_DAYS,
            NEXT_DAYS,
            PAST,
            TODAY,
            THIS_WEEK,
            THIS_MONTH,
            THIS_YEAR,
            BETWEEN,
            AT_LEAST,
            AT_MOST,
            EMPTY,
            NOT_EMPTY);
    private static final List<FilterOperator> CHOICES = List.of(IS, IS_NOT, EMPTY, NOT_EMPTY);
    private static final List<FilterOperator> PRESENCE = List.of(NOT_EMPTY, EMPTY);

    private static final List<FilterOperator> EVENTS = List.of(AT_LEAST_WITHIN, AT_MOST_WITHIN);
    private static final List<FilterOperator> MEMBERSHIP = List.of(IS, IS_NOT);

    private FilterOperators() {}

    public static List<FilterOperator> of(ColumnKind kind) {
        return switch (kind) {
            case TEXT, LONG_TEXT -> TEXTS;
            case NUMBER, MONEY, SCORE, TREND, PERCENT -> NUMBERS;
            case DATE -> DATES;
            case CHOICE, FLAG, TAGS -> CHOICES;
            case PHONE, EMAIL, SEALED_TEXT -> PRESENCE;
            case EVENTS -> EVENTS;
            case MEMBERSHIP -> MEMBERSHIP;
            case AGE -> List.of();
        };
    }
}
