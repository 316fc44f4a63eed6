package loyalty.segment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import loyalty.customer.CustomerAccess;
import loyalty.identity.Capability;
import loyalty.identity.Requires;
import loyalty.segment.SegmentHistoryStore.Moves;
import loyalty.shared.RefusedException;
import loyalty.shared.SqlCondition;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who came into a segment and who left it. Everybody reads it of their own customers, those they reach today; whoever
 * was merged or erased since is not counted any more, nor on the days before.
 */
@Service
@Transactional(readOnly = true)
@Requires(Capability.CUSTOMER_VIEW)
public class SegmentHistoryService {
    private final SegmentReader segments;
    private final SegmentHistoryStore store;
    private final CustomerAccess access;
    private final Clock clock;

    SegmentHistoryService(SegmentReader segments, SegmentHistoryStore store, CustomerAccess access, Clock clock) {
        this.segments = segments;
        this.store = store;
        this.access = access;
        this.clock = clock;
    }

    /**
     * The members of each day, and how many came and left; in three statements.
     *
     * @throws RefusedException if the caller may not use the segment
     */
    public SegmentHistory of(UUID segment, SegmentPeriod period) {
        requireUsable(segment);
        return store.watchedSince(segment)
                .map(since -> new SegmentHistory(since, days(segment, since, period)))
                .orElseGet(() -> new SegmentHistory(null, List.of()));
    }

    /**
     * Some of those who came or left in a period, the last ones first.
     *
     * @throws RefusedException if the caller may not use the segment
     */
    public List<SegmentMove> moves(UUID segment, SegmentPeriod period, SegmentMove.Way way, int offset, int limit) {
        requireUsable(segment);
        return store.watchedSince(segment)
                .map(since -> store.page(segment, since, period, way, scope(), offset, limit))
                .orElse(List.of());
    }

    /** Counts back from the members of now, so that only the days in question are read. */
    private List<SegmentDay> days(UUID segment, LocalDate since, SegmentPeriod period) {
        LocalDate from = period.from().isBefore(since) ? since : period.from();
        SqlCondition scope = scope();
        Map<LocalDate, Moves> moves = store.moves(segment, since, from, scope).stream()
                .collect(Collectors.toMap(Moves::onDay, Function.identity()));
        long members = store.members(segment, scope);
        List<SegmentDay> days = new ArrayList<>();
        for (LocalDate day = LocalDate.now(clock); !day.isBefore(from); day = day.minusDays(1)) {
            Moves of = moves.getOrDefault(day, new Moves(day, 0, 0));
            if (!day.isAfter(period.to())) days.add(new SegmentDay(day, members, of.came(), of.gone()));
            members -= of.came() - of.gone();
        }
        return days.reversed();
    }

    private SqlCondition scope() {
        return access.within(Capability.CUSTOMER_VIEW, "c");
    }

    private void requireUsable(UUID segment) {
        if (segments.find(segment.toString()).isEmpty()) throw new RefusedException("segment.gone");
    }
}
