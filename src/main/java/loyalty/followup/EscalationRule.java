package loyalty.followup;

/**
 * When supervisors are told of a late follow-up.
 *
 * @param afterDays working days after the due day, 1 to {@link #MOST_DAYS}
 */
public record EscalationRule(int afterDays, int version) {
    public static final int MOST_DAYS = 60;

    boolean sensible() {
        return afterDays >= 1 && afterDays <= MOST_DAYS;
    }
}
