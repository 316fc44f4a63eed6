package loyalty.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import loyalty.shared.SqlCondition;

/**
 * The statements behind one query of the table. A page is found in a narrow inner query, which an index on the sorted
 * column answers alone, and only its rows are then read in full; a page beyond the middle is looked for from the end.
 */
record TableSql(SqlCondition condition, List<Order> orders) {

    /** @param sql never from outside */
    record Order(String sql, boolean descending, boolean emptyIsLeast) {
        String written(boolean reversed) {
            boolean down = descending != reversed;
            boolean emptyFirst = emptyIsLeast != down;
            return sql + (down ? " desc" : " asc") + (emptyFirst ? " nulls first" : " nulls last");
        }
    }

    static final String NUMBER = "c.number";
    private static final String BOTH = "customer c join customer_figures f on f.customer_id = c.id";

    String count() {
        return "select count(*) from " + source().sql() + " where " + condition.sql();
    }

    /** Takes the parameters {@code :limit} and {@code :offset}; reversed, the offset counts from the end. */
    String page(List<TableColumn> columns, boolean reversed) {
        Source source = source();
        String inner = "select %s as id from %s where %s order by %s offset :offset rows fetch next :limit rows only"
                .formatted(source.id(), source.sql(), condition.sql(), orderBy(reversed, source.id()));
        return "select %s from (%s) page join customer c on c.id = page.id join customer_figures f on f.customer_id = c.id order by %s"
                .formatted(selected(columns), inner, orderBy(false, "c.id"));
    }

    String rows(List<TableColumn> columns) {
        return "select %s from %s where c.id in (:ids) and %s".formatted(selected(columns), BOTH, condition.sql());
    }

    Map<String, Object> params(Map<String, Object> more) {
        Map<String, Object> all = new HashMap<>(condition.params());
        all.putAll(more);
        return all;
    }

    /** Every customer has one row of figures, so either table alone will do where the other is not asked about. */
    private Source source() {
        boolean figures = condition.sql().contains("f.")
                || orders.stream().anyMatch(o -> o.sql().startsWith("f."));
        boolean customers = condition.sql().contains("c.")
                || orders.stream().anyMatch(o -> o.sql().contains("c."));
        if (!figures) return new Source("customer c", "c.id");
        return customers ? new Source(BOTH, "c.id") : new Source("customer_figures f", "f.customer_id");
    }

    private record Source(String sql, String id) {}

    private static String selected(List<TableColumn> columns) {
        return Stream.concat(
                        Stream.of("c.id", "c.owner_id", "c.team_id"),
                        columns.stream().map(TableColumn::sql))
                .collect(Collectors.joining(", "));
    }

    /**
     * The id decides between equals, in the direction of the first key, so that the index serves both ways. No two
     * customers have the same number.
     */
    private String orderBy(boolean reversed, String id) {
        List<String> keys = new ArrayList<>();
        orders.forEach(order -> keys.add(order.written(reversed)));
        if (orders.stream().anyMatch(order -> order.sql().equals(NUMBER))) return String.join(", ", keys);
        boolean down = !orders.isEmpty() && orders.getFirst().descending();
        keys.add(id + (down != reversed ? " desc" : " asc"));
        return String.join(", ", keys);
    }
}
