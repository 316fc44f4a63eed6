package loyalty.message;

import loyalty.consent.ConsentPurpose;

/** Why a customer gets no mail; the first that holds. */
public enum LeftOut {
    NO_ADDRESS,
    /** They have withdrawn. */
    UNSUBSCRIBED,
    /** They have not agreed, or were never asked. */
    NO_CONSENT,
    /** A server says that there is no such address. */
    UNDELIVERABLE,
    /** Merged with another customer who gets the same mail. */
    MERGED,
    /** What it was to tell is over. */
    OVER;

    /** A reason of the customer's as a code, or null; {@code c} is the alias of customer. */
    static final String SQL = """
            case when c.email is null then 'NO_ADDRESS'
                when %s then 'UNSUBSCRIBED'
                when not %s then 'NO_CONSENT'
                when exists (select 1 from undeliverable_address a where a.email_index = c.email_index)
                    then 'UNDELIVERABLE' end
            """.formatted(ConsentPurpose.MAIL.withdrawn("c.id"), ConsentPurpose.MAIL.ground());
}
