package loyalty.customer;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** The choices of each dictionary, kept in memory; other nodes see a change within half a minute. */
@Component
class Dictionaries {
    private static final Duration FRESH = Duration.ofSeconds(30);

    private final DictionaryRepository entries;
    private final Clock clock;
    private volatile Snapshot snapshot = new Snapshot(Instant.EPOCH, Map.of());

    Dictionaries(DictionaryRepository entries, Clock clock) {
        this.entries = entries;
        this.clock = clock;
    }

    /** What can be chosen now. */
    List<Choice> choices(DictionaryKind kind) {
        return of(kind).stream()
                .filter(e -> e.active)
                .map(DictionaryEntry::choice)
                .toList();
    }

    /** Every choice records may have, those no longer offered too. */
    List<Choice> known(DictionaryKind kind) {
        return of(kind).stream().map(DictionaryEntry::choice).toList();
    }

    /** The choice whose code or name, in either language, was typed. */
    Optional<Choice> meantBy(DictionaryKind kind, String typed) {
        return known(kind).stream().filter(c -> c.isMeantBy(typed)).findFirst();
    }

    private List<DictionaryEntry> of(DictionaryKind kind) {
        Snapshot current = snapshot;
        if (current.readAt.plus(FRESH).isBefore(clock.instant())) snapshot = current = read();
        return current.byKind.getOrDefault(kind, List.of());
    }

    private Snapshot read() {
        return new Snapshot(
                clock.instant(),
                entries.findAllByOrderByKindAscPositionAsc().stream().collect(Collectors.groupingBy(e -> e.kind)));
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(RegisterSettingsChanged changed) {
        snapshot = new Snapshot(Instant.EPOCH, Map.of());
    }

    private record Snapshot(Instant readAt, Map<DictionaryKind, List<DictionaryEntry>> byKind) {}
}
