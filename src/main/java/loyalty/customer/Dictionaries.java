package loyalty.customer;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import loyalty.shared.Remembered;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** The choices of each dictionary, kept in memory; other nodes see a change within half a minute. */
@Component
class Dictionaries {
    private static final Duration FRESH = Duration.ofSeconds(30);

    private final DictionaryRepository entries;
    private final Remembered<Map<DictionaryKind, List<DictionaryEntry>>> byKind;

    Dictionaries(DictionaryRepository entries, Clock clock) {
        this.entries = entries;
        this.byKind = new Remembered<>(this::read, FRESH, clock);
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
        return byKind.get().getOrDefault(kind, List.of());
    }

    private Map<DictionaryKind, List<DictionaryEntry>> read() {
        return entries.findAllByOrderByKindAscPositionAsc().stream().collect(Collectors.groupingBy(e -> e.kind));
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(RegisterSettingsChanged changed) {
        byKind.forget();
    }
}
