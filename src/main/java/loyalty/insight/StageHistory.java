package loyalty.insight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * From which day on a customer was in which {@link Stage}, worked out from the days on which they bought (lines with an
 * amount above zero). It is no log of what was noticed when: a purchase that is entered late, removed or moved to another
 * customer changes the past too, and computing it anew gives the same. Prospects have no history.
 *
 * <p>Each day goes by the limits that hold on it. For how long somebody is new or won back was decided on the day they
 * bought: only a purchase makes a customer new or wins them back.
 */
final class StageHistory {
    private final List<StageBeginning> history = new ArrayList<>();
    private final LifecycleRules rules;
    private final LocalDate newUntil;
    private LocalDate wonBackUntil = LocalDate.MIN;

    private StageHistory(LifecycleRules rules, LocalDate first) {
        this.rules = rules;
        this.newUntil = first.plusDays(rules.on(first).newDays());
    }

    /**
     * @param bought the days of purchase up to today, ascending, each once
     * @return the beginnings of stages, ascending, neighbours of different stages
     */
    static List<StageBeginning> of(List<LocalDate> bought, LifecycleRules rules, LocalDate today) {
        if (bought.isEmpty()) return List.of();
        StageHistory told = new StageHistory(rules, bought.getFirst());
        PurchaseCycle cycle = new PurchaseCycle();
        for (int i = 0; i < bought.size(); i++) {
            if (i > 0) told.returning(bought.get(i), bought.get(i - 1), cycle.median());
            cycle.add(bought.get(i));
            LocalDate next = i + 1 < bought.size() ? bought.get(i + 1) : today.plusDays(1);
            told.add(bought.get(i), cycle.median(), next);
        }
        return told.history;
    }

    static Stage last(List<StageBeginning> history) {
        return history.isEmpty() ? Stage.PROSPECT : history.getLast().stage();
    }

    /** Wins back whoever was lost by the day on which they buy again. */
    private void returning(LocalDate day, LocalDate before, double cycle) {
        if (stage(day, before, cycle) == Stage.LOST)
            wonBackUntil = day.plusDays(rules.on(day).wonBackDays());
    }

    /** What follows from a purchase until the next. */
    private void add(LocalDate day, double cycle, LocalDate next) {
        TreeSet<LocalDate> changes = new TreeSet<>(List.of(day, newUntil.plusDays(1), wonBackUntil.plusDays(1)));
        for (Map.Entry<LocalDate, LifecycleLimits> version : rules.versions().entrySet()) {
            changes.add(version.getKey());
            changes.add(day.plusDays(version.getValue().atRisk(cycle) + 1L));
            changes.add(day.plusDays(version.getValue().lost(cycle) + 1L));
        }
        for (LocalDate since : changes.subSet(day, next)) {
            Stage stage = stage(since, day, cycle);
            if (history.isEmpty() || history.getLast().stage() != stage) history.add(new StageBeginning(since, stage));
        }
    }

    private Stage stage(LocalDate on, LocalDate bought, double cycle) {
        if (!on.isAfter(newUntil)) return Stage.NEW;
        if (!on.isAfter(wonBackUntil)) return Stage.WON_BACK;
        LifecycleLimits limits = rules.on(on);
        if (!on.isAfter(bought.plusDays(limits.atRisk(cycle)))) return Stage.ACTIVE;
        return on.isAfter(bought.plusDays(limits.lost(cycle))) ? Stage.LOST : Stage.AT_RISK;
    }
}
