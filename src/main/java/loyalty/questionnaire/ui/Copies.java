package loyalty.questionnaire.ui;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import loyalty.questionnaire.AnswerOption;
import loyalty.questionnaire.Condition;
import loyalty.questionnaire.Question;
import loyalty.questionnaire.Section;
import loyalty.questionnaire.ShowIf;
import loyalty.questionnaire.Wording;
import loyalty.shared.Ids;
import org.jspecify.annotations.Nullable;

/** Copies under codes of their own: answers are counted by the code. */
final class Copies {

    private Copies() {}

    /** A code that no question of any version has. */
    static String newCode() {
        return Ids.next().toString();
    }

    static AnswerOption newOption() {
        return new AnswerOption(newCode(), Wording.NONE);
    }

    static Question of(Question original) {
        return of(original, newCode(), original.showIf());
    }

    static Section of(Section original) {
        Map<String, String> codes = new HashMap<>();
        original.questions().forEach(question -> codes.put(question.code(), newCode()));
        List<Question> questions = original.questions().stream()
                .map(question -> of(question, requireNonNull(codes.get(question.code())), of(question.showIf(), codes)))
                .toList();
        return new Section(original.title(), questions);
    }

    private static Question of(Question original, String code, @Nullable ShowIf rule) {
        return new Question(
                code,
                original.type(),
                original.text(),
                original.hint(),
                original.required(),
                original.factor(),
                original.options(),
                rule);
    }

    private static @Nullable ShowIf of(@Nullable ShowIf rule, Map<String, String> codes) {
        if (rule == null) return null;
        return new ShowIf(
                rule.all(),
                rule.conditions().stream()
                        .map(condition -> new Condition(
                                codes.getOrDefault(condition.question(), condition.question()),
                                condition.comparison(),
                                condition.limit(),
                                condition.options()))
                        .toList());
    }
}
