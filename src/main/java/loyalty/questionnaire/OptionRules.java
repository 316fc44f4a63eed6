package loyalty.questionnaire;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether one choice of options meets several conditions. */
final class OptionRules {
    private OptionRules() {}

    static boolean canBeMet(Question question, List<Condition> conditions) {
        Set<String> allowed =
                question.options().stream().map(AnswerOption::code).collect(Collectors.toSet());
        for (Condition condition : conditions) {
            if (condition.comparison() == Comparison.NONE_OF) allowed.removeAll(condition.options());
        }
        List<Set<String>> wanted = conditions.stream()
                .filter(condition -> condition.comparison() == Comparison.ANY_OF)
                .map(Condition::options)
                .toList();
        return question.type() == QuestionType.MULTIPLE ? eachMeets(wanted, allowed) : oneMeets(wanted, allowed);
    }

    private static boolean eachMeets(List<Set<String>> wanted, Set<String> allowed) {
        return !allowed.isEmpty()
                && wanted.stream().allMatch(options -> options.stream().anyMatch(allowed::contains));
    }

    private static boolean oneMeets(List<Set<String>> wanted, Set<String> allowed) {
        Set<String> left = new HashSet<>(allowed);
        wanted.forEach(left::retainAll);
        return !left.isEmpty();
    }
}
