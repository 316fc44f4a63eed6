package loyalty.shared;

import java.util.HashMap;
import java.util.Map;

/**
 * A condition of a WHERE clause with its named parameters.
 *
 * @param sql never holds a value a user gave; those are parameters
 */
public record SqlCondition(String sql, Map<String, Object> params) {
    public static final SqlCondition ALL = new SqlCondition("true", Map.of());
    public static final SqlCondition NONE = new SqlCondition("false", Map.of());

    public static SqlCondition of(String sql, String name, Object value) {
        return new SqlCondition(sql, Map.of(name, value));
    }

    public SqlCondition and(SqlCondition other) {
        if (this == ALL) return other;
        return other == ALL ? this : joined(" and ", other);
    }

    public SqlCondition or(SqlCondition other) {
        if (this == NONE) return other;
        return other == NONE ? this : joined(" or ", other);
    }

    private SqlCondition joined(String word, SqlCondition other) {
        Map<String, Object> all = new HashMap<>(params);
        all.putAll(other.params);
        return new SqlCondition("(" + sql + word + other.sql + ")", all);
    }
}
