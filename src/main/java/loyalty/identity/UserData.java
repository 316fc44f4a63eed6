package loyalty.identity;

import java.util.Set;
import java.util.UUID;

/**
 * An account as an administrator fills it in.
 *
 * @param email where the user gets mail; empty for none
 */
public record UserData(String username, String displayName, String roleCode, Set<UUID> teamIds, String email) {

    public static UserData withoutEmail(String username, String displayName, String roleCode, Set<UUID> teamIds) {
        return new UserData(username, displayName, roleCode, teamIds, "");
    }
}
