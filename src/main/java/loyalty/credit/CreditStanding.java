package loyalty.credit;

import java.util.List;
import java.util.Optional;

/**
 * How a customer stands.
 *
 * @param rating empty before the first receivable
 * @param currency in which the customer is rated
 * @param points as worked out, whatever rating was set by hand
 * @param override what was set by hand and counts today
 * @param ageings of what is open, by currency
 * @param receivables how many there are
 * @param payments how many there are, with those reversed
 */
public record CreditStanding(
        Optional<Rating> rating,
        Optional<String> currency,
        Optional<RatingPoints> points,
        Optional<CreditLimit> limit,
        Optional<RatingOverride> override,
        List<Ageing> ageings,
        int receivables,
        int payments) {}
