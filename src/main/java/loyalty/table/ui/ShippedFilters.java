package loyalty.table.ui;

import java.util.List;
import java.util.UUID;
import loyalty.table.FilterCondition;
import loyalty.table.FilterOperator;
import loyalty.table.TableFilter;

/** The filters that the product offers by itself, as views over the table and as figures on the home page. */
final class ShippedFilters {
    private ShippedFilters() {}

    static TableFilter ownedBy(UUID user) {
        return of("owner", FilterOperator.IS, user.toString());
    }

    static TableFilter unowned() {
        return of("owner", FilterOperator.EMPTY);
    }

    static TableFilter unreachable() {
        return TableFilter.of(condition("phone", FilterOperator.EMPTY), condition("email", FilterOperator.EMPTY));
    }

    static TableFilter overdue() {
        return of("nextFollowupOn", FilterOperator.PAST);
    }

    /** Bounded, so that nobody's page looks through the scores of years for five. */
    static TableFilter lowScoresLately() {
        return TableFilter.of(
                condition("lastScore", FilterOperator.AT_MOST, "5"),
                condition("lastScoreOn", FilterOperator.LAST_DAYS, "30"));
    }

    static TableFilter of(String column, FilterOperator operator, String... values) {
        return TableFilter.of(condition(column, operator, values));
    }

    private static FilterCondition condition(String column, FilterOperator operator, String... values) {
        return new FilterCondition(column, operator, List.of(values));
    }
}
