package loyalty.message;

/** Why a customer gets no mail; the first that holds. */
public enum LeftOut {
    NO_ADDRESS,
    /** They have not agreed, or were never asked. */
    NO_CONSENT,
    UNSUBSCRIBED,
    /** A server says that there is no such address. */
    UNDELIVERABLE,
    /** Merged with another customer who gets the same mail. */
    MERGED,
    /** What it was to tell is over. */
    OVER;

    /** A reason of the customer's as a code, or null; {@code c} is the alias of customer. */
    static final String SQL = """
            case when c.email is null then 'NO_ADDRESS'
                when c.consent is null or c.consent <> 'GIVEN' then 'NO_CONSENT'
                when exists (select 1 from customer_unsubscription u where u.customer_id = c.id) then 'UNSUBSCRIBED'
                when exists (select 1 from undeliverable_address a where a.email_index = c.email_index)
                    then 'UNDELIVERABLE' end
            """;
}
