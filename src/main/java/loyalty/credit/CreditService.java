package loyalty.credit;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import loyalty.audit.LookLog;
import loyalty.identity.Access;
import loyalty.identity.Capability;
import loyalty.identity.Requires;
import loyalty.shared.RefusedException;
import loyalty.shared.SqlCondition;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is known of one customer's credit. */
@Service
@Transactional(readOnly = true)
@Requires(Capability.CUSTOMER_VIEW)
public class CreditService {
    private final ReceivableStore receivables;
    private final PaymentStore payments;
    private final RatingStore ratings;
    private final StandingStore standings;
    private final PaymentRecords records;
    private final CreditRules rules;
    private final CreditAccess access;
    private final LookLog looks;

    CreditService(
            ReceivableStore receivables,
            PaymentStore payments,
            RatingStore ratings,
            StandingStore standings,
            PaymentRecords records,
            CreditRules rules,
            CreditAccess access,
            LookLog looks) {
        this.receivables = receivables;
        this.payments = payments;
        this.ratings = ratings;
        this.standings = standings;
        this.records = records;
        this.rules = rules;
        this.access = access;
        this.looks = looks;
    }

    public Access access(UUID customerId) {
        return access.of(customerId);
    }

    public boolean mayEnter(UUID customerId) {
        return access.mayWrite(customerId);
    }

    /** Also for who sees the rating only; empty where there is none yet. */
    public Optional<Rating> rating(UUID customerId) {
        if (!access.of(customerId).atLeast(Access.MASKED)) throw new RefusedException("credit.hidden");
        return standings.find(customerId).map(StandingStore.Row::rating);
    }

    /** How the customer stands today; it is recorded that the caller looked. */
    public CreditStanding look(UUID customerId) {
        CreditStanding standing = standing(customerId);
        looks.looked(AuditedCredit.TYPE, customerId, null);
        return standing;
    }

    /** As {@link #look}, for who is looking already. */
    public CreditStanding standing(UUID customerId) {
        access.requireRead(customerId);
        var today = rules.today();
        Optional<String> currency = records.mainCurrency(customerId);
        return new CreditStanding(
                Optional.ofNullable(standings
                        .find(customerId)
                        .map(StandingStore.Row::rating)
                        .orElse(null)),
                currency,
                currency.flatMap(main -> RatingPoints.of(records.of(customerId, main, today), today)),
                ratings.limit(customerId),
                ratings.override(customerId).filter(set -> set.counts(today)),
                Ageings.of(receivables, SqlCondition.of("c.id = :customer", "customer", customerId), today));
    }

    /** What is open first, by its due day. */
    public List<ReceivableSummary> receivables(UUID customerId, int offset, int limit) {
        access.requireRead(customerId);
        return receivables.of(customerId, offset, limit);
    }

    public int receivableCount(UUID customerId) {
        access.requireRead(customerId);
        return receivables.count(customerId);
    }

    /** Newest first. */
    public List<PaymentSummary> payments(UUID customerId, int offset, int limit) {
        access.requireRead(customerId);
        return payments.of(customerId, offset, limit);
    }

    public int paymentCount(UUID customerId) {
        access.requireRead(customerId);
        return payments.count(customerId);
    }

    /** Newest first. */
    public List<RatingChange> ratingChanges(UUID customerId) {
        access.requireRead(customerId);
        return ratings.changes(customerId);
    }
}
