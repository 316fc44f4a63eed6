package loyalty.credit;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import loyalty.audit.LookLog;
import loyalty.followup.FollowupData;
import loyalty.followup.FollowupReason;
import loyalty.followup.FollowupService;
import loyalty.identity.Capability;
import loyalty.identity.Permissions;
import loyalty.identity.Requires;
import loyalty.shared.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What all customers owe whose credit records the caller may read. */
@Service
@Transactional(readOnly = true)
@Requires(Capability.CUSTOMER_VIEW)
public class DebtorService {
    /** So many follow-ups are planned at once. */
    public static final int MOST_PLANNED = 200;

    private final ReceivableStore receivables;
    private final StandingStore standings;
    private final FollowupService followups;
    private final CreditRules rules;
    private final CreditAccess access;
    private final Permissions permissions;
    private final LookLog looks;

    DebtorService(
            ReceivableStore receivables,
            StandingStore standings,
            FollowupService followups,
            CreditRules rules,
            CreditAccess access,
            Permissions permissions,
            LookLog looks) {
        this.receivables = receivables;
        this.standings = standings;
        this.followups = followups;
        this.rules = rules;
        this.access = access;
        this.permissions = permissions;
        this.looks = looks;
    }

    public boolean mayEnter() {
        return permissions.allows(Capability.CREDIT_EDIT);
    }

    /** Whether the caller may have anybody go after a debt. */
    public boolean mayPlan() {
        return permissions.allows(Capability.FOLLOWUP_EDIT);
    }

    /** What is open, by currency; it is recorded that the caller looked. */
    public List<Ageing> look() {
        looks.looked(AuditedCredit.TYPE, null, null);
        return Ageings.of(receivables, access.readable("c"), rules.today());
    }

    /** Who owes most past the due day, of those rated in this currency. */
    public List<Debtor> debtors(String currency, int offset, int limit) {
        return standings.debtors(currency, access.readable("c"), offset, limit);
    }

    /** What is overdue longest first. */
    public List<OverdueReceivable> overdue(int offset, int limit) {
        return receivables.overdue(access.readable("c"), rules.today(), offset, limit);
    }

    /**
     * One follow-up for each customer, however many debts of theirs are chosen.
     *
     * @param assigneeId nobody yet when null
     * @return how many
     */
    @Transactional
    @Requires(Capability.FOLLOWUP_EDIT)
    public int planFollowups(Set<UUID> customers, String subject, LocalDate dueOn, @Nullable UUID assigneeId) {
        if (customers.size() > MOST_PLANNED) throw new RefusedException("credit.plan.tooMany", MOST_PLANNED);
        for (UUID customer : new HashSet<>(customers)) {
            access.requireRead(customer);
            followups.plan(customer, FollowupData.once(FollowupReason.PAYMENT, subject, dueOn, assigneeId));
        }
        return customers.size();
    }
}
