package loyalty.response.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import loyalty.questionnaire.Answer;
import loyalty.questionnaire.Question;
import loyalty.questionnaire.QuestionnaireContent;
import loyalty.questionnaire.Route;
import org.jspecify.annotations.Nullable;

/**
 * One section of a questionnaire as a step of the page.
 *
 * @param index of the section, from 0
 * @param shown its questions that the answers so far lead to
 */
record Step(QuestionnaireContent content, int index, List<Question> shown) {

    static Step at(QuestionnaireContent content, int index, Map<String, Answer> answers) {
        int within = Math.clamp(index, 0, content.sections().size() - 1);
        Set<Question> route = Set.copyOf(Route.through(content, answers).shown());
        List<Question> shown = content.sections().get(within).questions().stream()
                .filter(route::contains)
                .toList();
        return new Step(content, within, shown);
    }

    /** The first at or after an index that has something to ask; null when none has. */
    static @Nullable Step from(QuestionnaireContent content, int index, Map<String, Answer> answers) {
        return nearest(
                content, IntStream.range(Math.max(0, index), content.sections().size()), answers);
    }

    /** The last before this that has something to ask; null for the first. */
    @Nullable
    Step before(Map<String, Answer> answers) {
        return nearest(content, IntStream.iterate(index - 1, i -> i >= 0, i -> i - 1), answers);
    }

    private static @Nullable Step nearest(
            QuestionnaireContent content, IntStream indices, Map<String, Answer> answers) {
        return indices.mapToObj(i -> at(content, i, answers))
                .filter(step -> !step.shown.isEmpty())
                .findFirst()
                .orElse(null);
    }

    boolean isFirst(Map<String, Answer> answers) {
        return before(answers) == null;
    }
}
