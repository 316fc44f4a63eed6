package loyalty.customer;

import loyalty.identity.Capability;

/**
 * Which customers somebody else than the caller reaches, between the tables of both: {@link CustomerScope} for many
 * people at once.
 */
public final class CustomerReach {

    private CustomerReach() {}

    /**
     * A condition that is true when the user is active and has the capability for the customer.
     *
     * @param user alias of app_user
     * @param customer alias of customer
     */
    public static String sql(Capability capability, String user, String customer) {
        return """
                (%1$s.active and exists (
                    select 1 from role_capability reach
                    where reach.role_id = %1$s.role_id and reach.capability = '%3$s'
                        and (reach.scope = 'ALL' or %2$s.owner_id = %1$s.id
                            or ((reach.scope = 'TEAM' or %2$s.owner_id is null)
                                and (%2$s.team_id is null or exists (
                                    select 1 from user_team member
                                    where member.user_id = %1$s.id and member.team_id = %2$s.team_id))))))
                """.formatted(user, customer, capability);
    }
}
