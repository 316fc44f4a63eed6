package loyalty.identity;

import java.time.Clock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import loyalty.shared.Ids;
import loyalty.shared.RefusedException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lends what one may do oneself to colleagues of one's own teams, for hours. It ends by itself. */
@Service
@Requires(Capability.PERMISSION_LEND)
@Transactional
public class LendingService {
    public static final int MOST_HOURS = 72;

    /** What makes others able, or would be lent on and on. */
    private static final Set<Capability> NEVER =
            EnumSet.of(Capability.USER_ADMIN, Capability.SETTINGS_ADMIN, Capability.PERMISSION_LEND);

    private final LoanStore store;
    private final UserAccountRepository accounts;
    private final PermissionMatrix matrix;
    private final Permissions permissions;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    LendingService(
            LoanStore store,
            UserAccountRepository accounts,
            PermissionMatrix matrix,
            Permissions permissions,
            Clock clock,
            ApplicationEventPublisher events) {
        this.store = store;
        this.accounts = accounts;
        this.matrix = matrix;
        this.permissions = permissions;
        this.clock = clock;
        this.events = events;
    }

    /** What the own role allows, and how far; nothing that was borrowed. */
    @Transactional(readOnly = true)
    public Map<Capability, Scope> lendable() {
        Map<Capability, Scope> own = new EnumMap<>(Capability.class);
        own.putAll(matrix.grantsOf(permissions.user().roleId()).capabilities());
        own.keySet().removeAll(NEVER);
        return own;
    }

    /** Active colleagues who are in teams of the lender, and in no others: those would be reached, too. */
    @Transactional(readOnly = true)
    public List<UserSummary> borrowers() {
        SignedInUser lender = permissions.user();
        return accounts.findAllByActiveTrueOrderByDisplayName().stream()
                .filter(account -> !account.id().equals(lender.id()))
                .filter(account ->
                        !account.teamIds().isEmpty() && lender.teamIds().containsAll(account.teamIds()))
                .map(account -> account.summary(Map.of()))
                .toList();
    }

    /** What the current user has lent and is not over yet. */
    @Transactional(readOnly = true)
    public List<PermissionLoan> lent() {
        UUID lender = permissions.user().id();
        return store.live(clock.instant()).stream()
                .map(LoanStore.Row::loan)
                .filter(loan -> loan.lenderId().equals(lender))
                .toList();
    }

    public UUID lend(UUID borrowerId, Capability capability, Scope scope, int hours) {
        Scope own = lendable().get(capability);
        if (own == null || scope.compareTo(own) > 0) throw new RefusedException("identity.lending.notHeld");
        if (hours < 1 || hours > MOST_HOURS) throw new RefusedException("identity.lending.hours", MOST_HOURS);
        if (borrowers().stream().noneMatch(colleague -> colleague.id().equals(borrowerId))) {
            throw new RefusedException("identity.lending.notOfTheTeam");
        }
        var now = clock.instant();
        SignedInUser lender = permissions.user();
        var loan = new PermissionLoan(
                Ids.next(), lender.id(), borrowerId, capability, scope, now.plus(Duration.ofHours(hours)));
        store.add(loan, now);
        events.publishEvent(new PermissionLoanChanged(loan, lender.displayName(), false));
        return loan.id();
    }

    public void takeBack(UUID loanId) {
        PermissionLoan loan = lent().stream()
                .filter(lent -> lent.id().equals(loanId))
                .findFirst()
                .orElseThrow(() -> new RefusedException("identity.lending.over"));
        store.takeBack(loanId, clock.instant());
        events.publishEvent(new PermissionLoanChanged(loan, permissions.user().displayName(), true));
    }
}
