package loyalty.questionnaire;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Conditions that together lead to a question. */
record Way(Set<Condition> conditions) {
    static final Way OPEN = new Way(Set.of());
    /** Beyond so many ways a question counts as reachable without looking at each. */
    static final int MOST = 500;

    Way and(Condition condition) {
        return and(new Way(Set.of(condition)));
    }

    Way and(Way other) {
        Set<Condition> both = new LinkedHashSet<>(conditions);
        both.addAll(other.conditions);
        return new Way(both);
    }

    /** Conditions on different questions don't hinder each other; those on one must be met by one answer. */
    boolean isPossible(Map<String, Question> questions) {
        return conditions.stream().collect(Collectors.groupingBy(Condition::question)).entrySet().stream()
                .allMatch(one -> canBeMet(requireNonNull(questions.get(one.getKey())), one.getValue()));
    }

    private static boolean canBeMet(Question asked, List<Condition> conditions) {
        if (!asked.type().isScale()) return OptionRules.canBeMet(asked, conditions);
        return IntStream.rangeClosed(asked.type().least(), asked.type().most())
                .mapToObj(Answer.Rating::new)
                .anyMatch(answer -> conditions.stream().allMatch(condition -> condition.isMetBy(answer)));
    }
}
