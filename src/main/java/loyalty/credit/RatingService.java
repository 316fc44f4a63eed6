package loyalty.credit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import loyalty.identity.Capability;
import loyalty.identity.Permissions;
import loyalty.identity.Requires;
import loyalty.shared.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Agrees limits, and sets ratings by hand. */
@Service
@Transactional
@Requires(Capability.CREDIT_EDIT)
public class RatingService {
    private final RatingStore ratings;
    private final CreditRules rules;
    private final CreditAccess access;
    private final Standings standings;
    private final CreditLog log;
    private final Permissions permissions;
    private final Clock clock;

    RatingService(
            RatingStore ratings,
            CreditRules rules,
            CreditAccess access,
            Standings standings,
            CreditLog log,
            Permissions permissions,
            Clock clock) {
        this.ratings = ratings;
        this.rules = rules;
        this.access = access;
        this.standings = standings;
        this.log = log;
        this.permissions = permissions;
        this.clock = clock;
    }

    public void limit(UUID customerId, CreditLimit limit) {
        access.requireWrite(customerId);
        CreditRules.refuse(rules.limitProblems(limit.amount(), limit.currency()));
        standings.lock(customerId);
        @Nullable
        String before = ratings.limit(customerId).map(RatingService::described).orElse(null);
        ratings.add(customerId, limit, permissions.user().id(), clock.instant());
        log.changed(customerId, "changed", "limit", before, described(limit));
    }

    /** Counts instead of what is worked out, through its last day. */
    public void override(UUID customerId, Rating rating, String reason, LocalDate lastDay) {
        if (lastDay.isBefore(rules.today())) throw new RefusedException("credit.override.past");
        if (lastDay.isAfter(rules.today().plusYears(1))) throw new RefusedException("credit.override.tooLong");
        set(customerId, new RatingOverride(rating, rules.reason(reason), lastDay));
    }

    public void endOverride(UUID customerId, String reason) {
        set(customerId, new RatingOverride(null, rules.reason(reason), rules.today()));
    }

    private void set(UUID customerId, RatingOverride override) {
        access.requireWrite(customerId);
        standings.lock(customerId);
        @Nullable
        String before = ratings.override(customerId)
                .filter(set -> set.counts(rules.today()))
                .map(RatingService::described)
                .orElse(null);
        ratings.add(customerId, override, permissions.user().id(), clock.instant());
        log.changed(customerId, "changed", "rating", before, described(override));
    }

    private static String described(CreditLimit limit) {
        return limit.amount().toPlainString() + " " + limit.currency();
    }

    private static String described(RatingOverride override) {
        return override.rating() == null
                ? override.reason()
                : "%s · %s · %s".formatted(override.rating(), override.lastDay(), override.reason());
    }
}
