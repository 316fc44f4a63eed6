package loyalty.dashboard;

/** Conditions on {@code customer_stage s}; every query about stages at a moment uses them. */
final class StageSql {
    /** Why somebody left, beside the stage of their being lost. */
    static final String REASON = """
            left join churn_reason r on r.customer_id = s.customer_id and r.lost_on >= s.since
                and (s.until is null or r.lost_on < s.until)""";

    private StageSql() {}

    /** The stage in force when a day begins: that of its eve. */
    static String onEveOf(String day) {
        return "s.since < %1$s and (s.until is null or s.until >= %1$s)".formatted(day);
    }
}
