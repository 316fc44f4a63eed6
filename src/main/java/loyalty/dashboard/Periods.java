package loyalty.dashboard;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Several periods as a table that a query joins, so that all of them are counted at once. */
record Periods(List<Period> list) {

    /** {@code (values …) as p (position, begins, ends)}; positions count from nought. */
    String sql() {
        return IntStream.range(0, list.size())
                .mapToObj("(%1$d, cast(:begins%1$d as date), cast(:ends%1$d as date))"::formatted)
                .collect(Collectors.joining(", ", "(values ", ") as p (position, begins, ends)"));
    }

    Map<String, LocalDate> params() {
        Map<String, LocalDate> params = new HashMap<>();
        for (int position = 0; position < list.size(); position++) {
            params.put("begins" + position, list.get(position).from());
            params.put("ends" + position, list.get(position).to());
        }
        return params;
    }
}
