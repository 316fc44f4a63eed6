package loyalty.questionnaire;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import loyalty.questionnaire.ContentProblem.Kind;
import org.jspecify.annotations.Nullable;

/** Whether show-if rules can be followed, and whether any answers meet them. Goes through the questions in order. */
class RuleCheck {
    private final QuestionnaireContent content;
    private final Map<String, Question> before = new HashMap<>();
    private final Map<String, List<Way>> waysTo = new HashMap<>();

    RuleCheck(QuestionnaireContent content) {
        this.content = content;
    }

    /** What is wrong with this question's rule, or null. */
    @Nullable
    Kind next(Question question) {
        ShowIf rule = question.showIf();
        Kind wrong = rule == null ? null : wrong(rule);
        List<Way> ways = rule == null || wrong != null ? List.of(Way.OPEN) : ways(rule);
        before.put(question.code(), question);
        waysTo.put(question.code(), ways);
        return wrong == null && ways.isEmpty() ? Kind.NEVER_SHOWN : wrong;
    }

    private @Nullable Kind wrong(ShowIf rule) {
        if (rule.conditions().isEmpty()) return Kind.RULE_WITHOUT_CONDITION;
        return rule.conditions().stream()
                .flatMap(condition -> wrong(condition).stream())
                .findFirst()
                .orElse(null);
    }

    private Optional<Kind> wrong(Condition condition) {
        Question asked = before.get(condition.question());
        if (asked != null) {
            return condition.comparison().fits(asked.type()) ? Optional.empty() : Optional.of(Kind.RULE_DOES_NOT_FIT);
        }
        boolean later = content.question(condition.question()).isPresent();
        return Optional.of(later ? Kind.RULE_ON_LATER : Kind.RULE_ON_DELETED);
    }

    private List<Way> ways(ShowIf rule) {
        List<Way> ways = new ArrayList<>();
        if (rule.all()) ways.add(Way.OPEN);
        for (Condition condition : rule.conditions()) {
            if (rule.all()) ways = joined(ways, condition);
            else ways.addAll(joined(List.of(Way.OPEN), condition));
        }
        return ways.size() > Way.MOST ? List.of(Way.OPEN) : ways;
    }

    /** The ways that also lead to the question the condition asks about, and meet the condition there. */
    private List<Way> joined(List<Way> ways, Condition condition) {
        List<Way> there = waysTo.getOrDefault(condition.question(), List.of());
        return ways.stream()
                .flatMap(way -> there.stream().map(way::and))
                .map(way -> way.and(condition))
                .filter(way -> way.isPossible(before))
                .distinct()
                .toList();
    }
}
