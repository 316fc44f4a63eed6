package loyalty.insight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * From which day on a customer was in which {@link Stage}, worked out from the days on which they bought (lines with an
 * amount above zero). It is no log of what was noticed when: a purchase that is entered late, removed or moved to another
 * customer changes the past too, and computing it anew gives the same. Prospects have no history.
 */
final class StageHistory {
    private StageHistory() {}

    /**
     * @param bought the days of purchase up to today, ascending, each once
     * @return the beginnings of stages, ascending, neighbours of different stages
     */
    static List<StageBeginning> of(List<LocalDate> bought, LifecycleRules rules, LocalDate today) {
        if (bought.isEmpty()) return List.of();
        List<StageBeginning> history = new ArrayList<>();
        Iterator<Map.Entry<LocalDate, LifecycleLimits>> versions =
                rules.versions().entrySet().iterator();
        LocalDate from = LocalDate.MIN;
        LifecycleLimits limits = versions.next().getValue();
        while (versions.hasNext()) {
            var next = versions.next();
            if (next.getKey().isAfter(today)) break;
            during(from, next.getKey(), by(limits, bought, today), history);
            from = next.getKey();
            limits = next.getValue();
        }
        during(from, LocalDate.MAX, by(limits, bought, today), history);
        return history;
    }

    static Stage last(List<StageBeginning> history) {
        return history.isEmpty() ? Stage.PROSPECT : history.getLast().stage();
    }

    /** Adds what of a history falls into the time for which its limits held. */
    private static void during(
            LocalDate from, LocalDate until, List<StageBeginning> told, List<StageBeginning> history) {
        for (int i = 0; i < told.size(); i++) {
            StageBeginning begun = told.get(i);
            boolean over = i + 1 < told.size() && !told.get(i + 1).since().isAfter(from);
            if (!over && begun.since().isBefore(until))
                add(begun.since().isBefore(from) ? from : begun.since(), begun.stage(), history);
        }
    }

    /** By limits that hold for ever. */
    private static List<StageBeginning> by(LifecycleLimits limits, List<LocalDate> bought, LocalDate today) {
        List<StageBeginning> history = new ArrayList<>();
        LocalDate newUntil = bought.getFirst().plusDays(limits.newDays());
        LocalDate wonBackUntil = LocalDate.MIN;
        PurchaseCycle cycle = new PurchaseCycle();
        LocalDate lostAfter = LocalDate.MAX;
        for (int i = 0; i < bought.size(); i++) {
            LocalDate day = bought.get(i);
            if (day.isAfter(lostAfter)) wonBackUntil = day.plusDays(limits.wonBackDays());
            cycle.add(day);
            LocalDate activeUntil = day.plusDays(limits.atRisk(cycle.median()));
            lostAfter = day.plusDays(limits.lost(cycle.median()));
            LocalDate before = i + 1 < bought.size() ? bought.get(i + 1) : today.plusDays(1);
            for (LocalDate since : possible(day, newUntil, wonBackUntil, activeUntil, lostAfter)) {
                if (since.isBefore(day) || !since.isBefore(before)) continue;
                add(since, stage(since, newUntil, wonBackUntil, activeUntil, lostAfter), history);
            }
        }
        return history;
    }

    /** A stage can begin on the day of a purchase, and on the day after a limit. */
    private static List<LocalDate> possible(LocalDate day, LocalDate... limits) {
        return Stream.concat(
                        Stream.of(day),
                        Stream.of(limits).filter(limit -> limit.isAfter(day)).map(limit -> limit.plusDays(1)))
                .sorted()
                .toList();
    }

    private static Stage stage(
            LocalDate day, LocalDate newUntil, LocalDate wonBackUntil, LocalDate activeUntil, LocalDate lostAfter) {
        if (!day.isAfter(newUntil)) return Stage.NEW;
        if (!day.isAfter(wonBackUntil)) return Stage.WON_BACK;
        if (!day.isAfter(activeUntil)) return Stage.ACTIVE;
        return day.isAfter(lostAfter) ? Stage.LOST : Stage.AT_RISK;
    }

    private static void add(LocalDate since, Stage stage, List<StageBeginning> history) {
        if (history.isEmpty() || history.getLast().stage() != stage) history.add(new StageBeginning(since, stage));
    }
}
