package loyalty.identity;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** The loans of the database, kept in memory: every call of a service asks them. Few people borrow at a time. */
@Component
class Loans {
    private final LoanStore store;
    private final PermissionMatrix matrix;
    private final Clock clock;
    private volatile @Nullable Held held;

    Loans(LoanStore store, PermissionMatrix matrix, Clock clock) {
        this.store = store;
        this.matrix = matrix;
        this.clock = clock;
    }

    private record Held(int version, List<LoanStore.Row> rows) {}

    /** How far somebody may go with a permission that they borrowed; never further than the lender may go now. */
    Optional<Scope> scope(UUID userId, Capability capability) {
        return live(userId)
                .filter(row -> row.capability() == capability)
                .flatMap(row -> asTheLender(row).stream())
                .max(Comparator.naturalOrder());
    }

    List<PermissionLoan> of(UUID borrowerId) {
        return live(borrowerId).map(LoanStore.Row::loan).toList();
    }

    /** Forgets what is older than this, such as after a change made on another node. */
    void expect(int version) {
        Held known = held;
        if (known != null && known.version() != version) held = null;
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(PermissionLoanChanged change) {
        held = null;
    }

    @EventListener
    void on(UserChanged change) {
        if (change.kind() != UserChanged.Kind.CREATED) store.advanceFor(change.userId(), clock.instant());
    }

    @TransactionalEventListener(fallbackExecution = true)
    void after(UserChanged change) {
        Held known = held;
        if (known != null && known.rows().stream().anyMatch(row -> concerns(row, change.userId()))) held = null;
    }

    private static boolean concerns(LoanStore.Row row, UUID userId) {
        return row.lenderId().equals(userId) || row.borrowerId().equals(userId);
    }

    private Optional<Scope> asTheLender(LoanStore.Row row) {
        Scope lenders = matrix.grantsOf(row.roleId()).capabilities().get(row.capability());
        return Optional.ofNullable(lenders).map(scope -> scope.compareTo(row.scope()) < 0 ? scope : row.scope());
    }

    private Stream<LoanStore.Row> live(UUID borrowerId) {
        List<LoanStore.Row> rows = rows();
        if (rows.isEmpty()) return Stream.empty();
        Instant now = clock.instant();
        return rows.stream()
                .filter(row ->
                        row.borrowerId().equals(borrowerId) && row.endsAt().isAfter(now));
    }

    private List<LoanStore.Row> rows() {
        Held known = held;
        if (known == null) {
            // The version first: when a change comes between the queries, the next request finds the loans outdated.
            int version = store.version();
            known = new Held(version, store.live(clock.instant()));
            known.rows().forEach(row -> matrix.expect(row.roleId(), row.roleVersion()));
            held = known;
        }
        return known.rows();
    }
}
