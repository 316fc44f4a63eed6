package loyalty.insight;

import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Which limits held from which day on. Others hold from the day on which they are set; what was before stays as it was
 * reckoned then, so that figures of the past do not move.
 *
 * @param versions by their first day, at least one; the first of them holds for all time before, too
 */
public record LifecycleRules(NavigableMap<LocalDate, LifecycleLimits> versions) {
    public static final LifecycleRules SHIPPED = always(LifecycleLimits.SHIPPED);

    public LifecycleRules {
        versions = new TreeMap<>(versions);
    }

    static LifecycleRules always(LifecycleLimits limits) {
        return new LifecycleRules(new TreeMap<>(Map.of(LocalDate.EPOCH, limits)));
    }

    public LifecycleLimits on(LocalDate day) {
        var version = versions.floorEntry(day);
        return Objects.requireNonNull(version == null ? versions.firstEntry() : version)
                .getValue();
    }

    /** These, with others from a day on. */
    LifecycleRules with(LocalDate from, LifecycleLimits limits) {
        NavigableMap<LocalDate, LifecycleLimits> all = new TreeMap<>(versions.headMap(from, false));
        all.put(from, limits);
        return new LifecycleRules(all);
    }
}
