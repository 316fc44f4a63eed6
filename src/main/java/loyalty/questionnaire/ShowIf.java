package loyalty.questionnaire;

import java.util.List;
import java.util.function.Predicate;

/**
 * When a question is asked.
 *
 * @param all whether all conditions have to be met, or any of them
 * @param conditions at least one
 */
public record ShowIf(boolean all, List<Condition> conditions) {
    public ShowIf {
        conditions = List.copyOf(conditions);
    }

    public static ShowIf all(Condition... conditions) {
        return new ShowIf(true, List.of(conditions));
    }

    public static ShowIf any(Condition... conditions) {
        return new ShowIf(false, List.of(conditions));
    }

    boolean holds(Predicate<Condition> met) {
        return all ? conditions.stream().allMatch(met) : conditions.stream().anyMatch(met);
    }
}
