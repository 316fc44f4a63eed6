package loyalty.dashboard;

import java.util.Locale;

/** What customers are told apart by. */
public enum CustomerClass {
    TYPE("c.type_code"),
    SOURCE("c.source_code"),
    CHANNEL("c.channel_code"),
    NEED("c.need_code"),
    OWNER("cast(c.owner_id as varchar(40))"),
    TEAM("cast(c.team_id as varchar(40))");

    private final String sql;

    CustomerClass(String sql) {
        this.sql = sql;
    }

    /** Of customer c. */
    String sql() {
        return sql;
    }

    /** The key of the table's column that filters by it. */
    public String column() {
        return name().toLowerCase(Locale.ROOT);
    }
}
