package loyalty.consent;

import java.util.Map;
import loyalty.shared.SqlCondition;

/** What a customer can agree to and withdraw from. */
public enum ConsentPurpose {
    /** Any mail to them. Takes an agreement: in the register, or here unless the register says that they refused. */
    MAIL,
    /** Being asked in surveys, whichever way. */
    SURVEY,
    /** Calls for surveys. Whoever refused in the register isn't called either. */
    CALL,
    /** Being rated from their behaviour; recorded only. */
    PROFILING;

    /**
     * The condition for having withdrawn.
     *
     * @param customerId the column with the customer's id
     */
    public String withdrawn(String customerId) {
        return "exists (" + standing(customerId) + " and not k.given)";
    }

    /** What it takes unless it was withdrawn, on the customer as {@code c}. */
    public String ground() {
        return switch (this) {
            case MAIL ->
                "(coalesce(c.consent, '') = 'GIVEN' or coalesce(c.consent, '') <> 'REFUSED' and exists ("
                        + standing("c.id") + " and k.given))";
            case CALL -> "coalesce(c.consent, '') <> 'REFUSED'";
            case SURVEY, PROFILING -> "true";
        };
    }

    /** Whether it is allowed, on the customer as {@code c}. */
    public SqlCondition allowed() {
        return new SqlCondition("(" + ground() + " and not " + withdrawn("c.id") + ")", Map.of());
    }

    private String standing(String customerId) {
        return "select 1 from customer_consent k where k.customer_id = %s and k.purpose = '%s' and k.ended_at is null"
                .formatted(customerId, name());
    }
}
