package loyalty.dashboard;

/** Conditions on {@code customer_stage s}; every query about stages at a moment uses them. */
final class StageSql {
    private StageSql() {}

    /** The stage in force when a day begins: that of its eve. */
    static String onEveOf(String day) {
        return "s.since < %1$s and (s.until is null or s.until >= %1$s)".formatted(day);
    }
}
