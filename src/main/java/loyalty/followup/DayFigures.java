package loyalty.followup;

/** How many of each part of a day, none of them beyond {@link #MOST}: from there on nobody counts. */
public record DayFigures(int overdue, int today, int coming) {
    public static final int MOST = 1000;

    public int of(DayPart part) {
        return switch (part) {
            case OVERDUE -> overdue;
            case TODAY -> today;
            case COMING -> coming;
        };
    }

    /** "999+" for what was not counted to its end. */
    public static String shown(int count) {
        return count < MOST ? String.valueOf(count) : (MOST - 1) + "+";
    }

    public int all() {
        return overdue + today + coming;
    }
}
