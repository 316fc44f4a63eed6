package loyalty.identity;

import java.util.List;
import java.util.UUID;

/**
 * Somebody asked for a change to an administrator, or it was decided, in the running transaction.
 *
 * @param about the name of the user or the role
 * @param by who asked or decided
 * @param receivers who has to know
 */
public record AdminRequestChanged(
        UUID requestId,
        AdminRequestKind kind,
        State state,
        UUID subjectId,
        String about,
        String by,
        List<UUID> receivers) {

    public enum State {
        PENDING,
        APPROVED,
        DECLINED
    }
}
