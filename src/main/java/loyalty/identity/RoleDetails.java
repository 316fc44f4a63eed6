package loyalty.identity;

import java.util.List;

/**
 * A role as an administrator sees it.
 *
 * @param holders accounts that have it, those of people who left too
 * @param own whether the reader has it, and so may not change it
 * @param version to be given back with a change
 */
public record RoleDetails(RoleSummary role, Grants grants, boolean shipped, int holders, boolean own, int version) {

    public List<Risk> risks() {
        return Risk.of(grants);
    }

    /** Later versions of the application count on the shipped roles. */
    public boolean removable() {
        return !shipped && holders == 0;
    }
}
