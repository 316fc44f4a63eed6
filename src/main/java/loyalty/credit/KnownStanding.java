package loyalty.credit;

import java.util.Optional;

/**
 * What is kept of a customer's credit.
 *
 * @param rating empty before the first receivable
 * @param override the newest, whether it counts or not
 * @param receivables how many there are
 * @param payments how many there are, with those reversed
 */
record KnownStanding(
        Optional<Rating> rating,
        Optional<CreditLimit> limit,
        Optional<RatingOverride> override,
        int receivables,
        int payments) {}
