package loyalty.followup;

import java.util.UUID;

/** The ways to the views of follow-ups. */
public final class FollowupNavigation {
    /** One's own day. */
    public static final String MINE = "followups";
    /** Who has how much to do, and what nobody has. */
    public static final String BOARD = "followup-board";

    static final String REP = "rep";

    private FollowupNavigation() {}

    /** The board with what this person has to do. */
    public static String board(UUID rep) {
        return BOARD + "?" + REP + "=" + rep;
    }
}
