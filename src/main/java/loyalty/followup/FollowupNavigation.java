package loyalty.followup;

import com.vaadin.flow.router.QueryParameters;
import java.util.Optional;
import java.util.UUID;

/** The ways to the views of follow-ups. */
public final class FollowupNavigation {
    /** One's own day. */
    public static final String MINE = "followups";
    /** Who has how much to do, and what nobody has. */
    public static final String BOARD = "followup-board";

    private static final String REP = "rep";

    private FollowupNavigation() {}

    /** The board with what this person has to do. */
    public static String board(UUID rep) {
        return BOARD + "?" + REP + "=" + rep;
    }

    /** Whom an address of the board asks for; nobody when it asks for nobody or for nonsense. */
    public static Optional<UUID> rep(QueryParameters parameters) {
        try {
            return parameters.getSingleParameter(REP).map(UUID::fromString);
        } catch (IllegalArgumentException nonsense) {
            return Optional.empty();
        }
    }
}
