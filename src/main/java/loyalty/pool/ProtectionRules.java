package loyalty.pool;

/**
 * How long customers stay with their owners, and how many somebody may pick.
 *
 * @param active whether customers return to the pool by themselves
 * @param idleDays so long without contact, counted from when they became the owner's
 * @param noticeDays so long before, the owner is told
 * @param dailyLimit how many customers one person may pick a day
 * @param coolDownDays so long the previous owner can't pick the customer again
 */
public record ProtectionRules(
        boolean active, int idleDays, int noticeDays, int dailyLimit, int coolDownDays, int version) {
    public static final int MOST = 3650;

    boolean sensible() {
        return between(idleDays, 1)
                && between(noticeDays, 0)
                && noticeDays < idleDays
                && between(dailyLimit, 1)
                && between(coolDownDays, 0);
    }

    private static boolean between(int value, int least) {
        return value >= least && value <= MOST;
    }
}
