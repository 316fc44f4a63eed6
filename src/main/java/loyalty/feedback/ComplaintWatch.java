package loyalty.feedback;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Looks after the clocks: warns in time, and starts those of complaints that are older than the clocks. */
@Component
class ComplaintWatch {
    private static final Logger log = LoggerFactory.getLogger(ComplaintWatch.class);

    private static final int CHUNK = 200;

    private final ComplaintStore complaints;
    private final ComplaintNotices notices;
    private final ComplaintLimits limits;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ComplaintWatch(
            ComplaintStore complaints,
            ComplaintNotices notices,
            ComplaintLimits limits,
            JdbcClient jdbc,
            TransactionTemplate transaction,
            Clock clock) {
        this.complaints = complaints;
        this.notices = notices;
        this.limits = limits;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Each complaint in a transaction of its own: one that fails doesn't hold up the others. */
    void look() {
        withoutClock().forEach(id -> apart(id, this::startClock));
        Instant now = clock.instant();
        dueForWarning(now).forEach(id -> apart(id, late -> warn(late, now)));
    }

    private void apart(UUID complaint, Consumer<UUID> work) {
        try {
            transaction.executeWithoutResult(status -> work.accept(complaint));
        } catch (RuntimeException failure) {
            log.error("The clock of complaint {} can't be looked after", complaint, failure);
        }
    }

    private List<UUID> withoutClock() {
        return jdbc.sql("""
                        select id from complaint where open = true and due_at is null and reaction_due_at is null
                        fetch first :chunk rows only
                        """).param("chunk", CHUNK).query(UUID.class).list();
    }

    private void startClock(UUID id) {
        Instant now = clock.instant();
        complaints
                .locked(id)
                .filter(complaint -> complaint.clock().deadlines() == null)
                .map(complaint -> complaint.timed(ComplaintClock.started(now, limits.from(now, complaint.severity()))))
                .ifPresent(complaints::update);
    }

    private List<UUID> dueForWarning(Instant now) {
        return jdbc.sql("""
                        select id from complaint where warning_at <= :now order by warning_at
                        fetch first :chunk rows only
                        """)
                .param("now", ComplaintStore.moment(now))
                .param("chunk", CHUNK)
                .query(UUID.class)
                .list();
    }

    private void warn(UUID id, Instant now) {
        complaints.locked(id).ifPresent(complaint -> {
            ClockState state = complaint.clock().state(now);
            if (state.urgent()) notices.late(complaint, state);
            complaints.warnAgain(id, nextWarning(complaint.clock(), state));
        });
    }

    /** Somebody may have worked on it since it was looked for: then it is within its next limit. */
    private static @Nullable Instant nextWarning(ComplaintClock clock, ClockState state) {
        Deadline running = clock.running();
        if (running == null || state == ClockState.MISSED) return null;
        return state == ClockState.WITHIN ? running.riskAt() : running.dueAt();
    }
}
