package loyalty.followup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Gives each follow-up to whoever, of those who reach its customer, has least to do; one after the other. */
final class Balance {
    private final Map<UUID, Workload> candidates = new HashMap<>();
    private final Map<UUID, Integer> load = new HashMap<>();

    /** @param candidates those who may get some; whoever gives work to others is none of them */
    Balance(List<Workload> candidates) {
        for (Workload candidate : candidates) {
            this.candidates.put(candidate.userId(), candidate);
            load.put(candidate.userId(), candidate.open());
        }
    }

    /** @param reaching who reaches the customer of each follow-up, by its id */
    BalancePlan of(List<FollowupSummary> followups, Map<UUID, Set<UUID>> reaching) {
        List<BalanceStep> steps = new ArrayList<>();
        for (FollowupSummary followup : followups)
            steps.add(step(followup, reaching.getOrDefault(followup.id(), Set.of())));
        return new BalancePlan(steps);
    }

    private BalanceStep step(FollowupSummary followup, Set<UUID> reaching) {
        List<Workload> able = candidates.values().stream()
                .filter(candidate -> reaching.contains(candidate.userId()))
                .sorted(Comparator.comparingInt(this::loadOf)
                        .thenComparing(Workload::name)
                        .thenComparing(Workload::userId))
                .toList();
        if (able.isEmpty()) return new BalanceStep(followup, null, BalanceStep.Reason.NOBODY, 0);
        Workload chosen = able.getFirst();
        int with = load.merge(chosen.userId(), 1, Integer::sum);
        BalanceStep.Reason reason = able.size() == 1 ? BalanceStep.Reason.ONLY_ONE : BalanceStep.Reason.LEAST_TO_DO;
        return new BalanceStep(followup, new Assignee(chosen.userId(), chosen.name()), reason, with);
    }

    private int loadOf(Workload candidate) {
        return load.getOrDefault(candidate.userId(), 0);
    }
}
