package loyalty.credit;

import java.time.LocalDate;
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

    public CreditRights rights(UUID customerId) {
        return access.of(customerId);
    }

    /** Also for who sees the rating only; empty where there is none yet. */
    public Optional<Rating> rating(UUID customerId) {
        if (!access.of(customerId).access().atLeast(Access.MASKED)) throw new RefusedException("credit.hidden");
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
        LocalDate today = rules.today();
        KnownStanding known = standings.known(customerId);
        Optional<String> currency = records.mainCurrency(customerId, known.limit());
        return new CreditStanding(
                known.rating(),
                currency,
                currency.flatMap(main -> RatingPoints.of(records.of(customerId, main, known.limit(), today), today)),
                known.limit(),
                known.override().filter(set -> set.counts(today)),
                currency.isEmpty() ? List.of() : ageings(customerId, today),
                known.receivables(),
                known.payments());
    }

    private List<Ageing> ageings(UUID customerId, LocalDate today) {
        return Ageings.of(receivables, SqlCondition.of("c.id = :customer", "customer", customerId), today);
    }

    /** What is open first, by its due day. */
    public List<ReceivableSummary> receivables(UUID customerId, int offset, int limit) {
        access.requireRead(customerId);
        return receivables.of(customerId, offset, limit);
    }

    /** Newest first. */
    public List<PaymentSummary> payments(UUID customerId, int offset, int limit) {
        access.requireRead(customerId);
        return payments.of(customerId, offset, limit);
    }

    /** Newest first. */
    public List<RatingChange> ratingChanges(UUID customerId) {
        access.requireRead(customerId);
        return ratings.changes(customerId);
    }
}
