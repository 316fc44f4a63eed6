package loyalty.dashboard;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Several periods that one statement counts. */
record Periods(List<Period> list) {

    /** @param sql with {@code #} for the position of a period, counted from nought: {@code :begins#}, {@code :ends#} */
    String each(String sql) {
        return IntStream.range(0, list.size())
                .mapToObj(position -> sql.replace("#", String.valueOf(position)))
                .collect(Collectors.joining(" union all "));
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
