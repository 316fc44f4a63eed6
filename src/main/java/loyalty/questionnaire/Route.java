package loyalty.questionnaire;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The way one customer takes through a questionnaire: which questions their answers lead to. Rules ask about earlier
 * questions only, so one pass in order decides.
 *
 * @param shown in the order they are asked in
 * @param answers to shown questions; what was answered to others does not count
 */
public record Route(List<Question> shown, Map<String, Answer> answers) {
    public Route {
        shown = List.copyOf(shown);
        answers = Map.copyOf(answers);
    }

    public static Route through(QuestionnaireContent content, Map<String, Answer> given) {
        List<Question> shown = new ArrayList<>();
        Map<String, Answer> counted = new HashMap<>();
        for (Question question : content.questions()) {
            if (!isAsked(question.showIf(), counted)) continue;
            shown.add(question);
            Answer answer = given.get(question.code());
            if (answer != null) counted.put(question.code(), answer);
        }
        return new Route(shown, counted);
    }

    private static boolean isAsked(@Nullable ShowIf rule, Map<String, Answer> answers) {
        return rule == null
                || rule.holds(condition -> {
                    Answer answer = answers.get(condition.question());
                    return answer != null && condition.isMetBy(answer);
                });
    }
}
