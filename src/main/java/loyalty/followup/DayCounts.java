package loyalty.followup;

/** How many of each part of a day, none of them beyond {@link #MOST}: from there on nobody counts. */
public record DayCounts(int overdue, int today, int coming) {
    public static final int MOST = 1000;

    public int of(DayPart part) {
        return switch (part) {
            case OVERDUE -> overdue;
            case TODAY -> today;
            case COMING -> coming;
        };
    }

    public int all() {
        return overdue + today + coming;
    }
}
