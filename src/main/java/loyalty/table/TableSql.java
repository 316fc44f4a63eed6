package loyalty.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import loyalty.shared.SqlCondition;

/**
 * The statements behind one query of the table. A page is found in a narrow inner query, which an index on the sorted
 * column answers alone, and only its rows are then read in full; a page beyond the middle is looked for from the end.
 *
 * @param branches no customer fits two of them; each gives its first rows in order, from an index of its own
 */
record TableSql(List<SqlCondition> branches, List<Order> orders) {

    /** @param sql never from outside */
    record Order(String sql, boolean descending, boolean emptyIsLeast) {
        String written(String name, boolean reversed) {
            boolean down = descending != reversed;
            boolean emptyFirst = emptyIsLeast != down;
            return name + (down ? " desc" : " asc") + (emptyFirst ? " nulls first" : " nulls last");
        }
    }

    static final String NUMBER = "c.number";
    private static final String BOTH = "customer c join customer_figures f on f.customer_id = c.id";

    String count() {
        return branches.stream()
                .map(branch -> "(select count(*) from %s where %s)"
                        .formatted(source(branch).sql(), branch.sql()))
                .collect(Collectors.joining(" + ", "select ", ""));
    }

    /** {@code :end} is the sum of {@code :offset} and {@code :limit}; reversed, the offset counts from the end. */
    String page(List<TableColumn> columns, boolean reversed) {
        String found = branches.stream()
                .map(branch -> "(select %s from %s where %s order by %s fetch first :end rows only)"
                        .formatted(keys(branch), source(branch).sql(), branch.sql(), orderBy(reversed)))
                .collect(Collectors.joining(" union all "));
        String page = "select * from (%s) branch order by %s offset :offset rows fetch next :limit rows only"
                .formatted(found, orderBy(reversed));
        return "select %s from (%s) page join customer c on c.id = row_id join customer_figures f on f.customer_id = row_id order by %s"
                .formatted(selected(columns), page, orderBy(false));
    }

    String rows(List<TableColumn> columns) {
        String any = branches.stream().map(SqlCondition::sql).collect(Collectors.joining(" or ", "(", ")"));
        return "select %s from %s where c.id in (:ids) and %s".formatted(selected(columns), BOTH, any);
    }

    Map<String, Object> params(Map<String, Object> more) {
        Map<String, Object> all = new HashMap<>(more);
        branches.forEach(branch -> all.putAll(branch.params()));
        return all;
    }

    /** Every customer has one row of figures, so either table alone will do where the other is not asked about. */
    private Source source(SqlCondition branch) {
        boolean figures = branch.sql().contains("f.")
                || orders.stream().anyMatch(o -> o.sql().startsWith("f."));
        boolean customers = branch.sql().contains("c.")
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

    /** What a page is ordered by, under names that hold in all its parts. */
    private String keys(SqlCondition branch) {
        return IntStream.range(0, orders.size())
                .mapToObj(i -> orders.get(i).sql() + " as key" + i)
                .collect(Collectors.joining(", ", source(branch).id() + " as row_id, ", ""));
    }

    /**
     * The id decides between equals, in the direction of the first key, so that the index serves both ways. No two
     * customers have the same number.
     */
    private String orderBy(boolean reversed) {
        List<String> keys = new ArrayList<>();
        for (int i = 0; i < orders.size(); i++) keys.add(orders.get(i).written("key" + i, reversed));
        if (orders.stream().noneMatch(order -> order.sql().equals(NUMBER)))
            keys.add("row_id" + (orders.getFirst().descending() != reversed ? " desc" : " asc"));
        return String.join(", ", keys);
    }
}
