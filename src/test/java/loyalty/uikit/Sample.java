package loyalty.uikit;

import java.util.HashMap;
import java.util.Map;

/** A record with text for each column, without a meaning. */
record Sample(String id, Map<String, String> values) {

    String get(String column) {
        return values.getOrDefault(column, "");
    }

    Sample with(String column, String value) {
        var changed = new HashMap<>(values);
        changed.put(column, value);
        return new Sample(id, Map.copyOf(changed));
    }
}
