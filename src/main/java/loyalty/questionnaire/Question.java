package loyalty.questionnaire;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param code names the question in answers, rules and results; unique in its questionnaire and never changed
 * @param factor which factor a {@link QuestionType#FACTOR} question rates: a code of the dictionary; else null
 * @param options of a single or multiple choice, in their order; else empty
 * @param showIf null where the question is always asked
 */
public record Question(
        String code,
        QuestionType type,
        Wording text,
        Wording hint,
        boolean required,
        @Nullable String factor,
        List<AnswerOption> options,
        @Nullable ShowIf showIf) {

    public Question {
        options = List.copyOf(options);
    }

    public boolean offers(String option) {
        return options.stream().anyMatch(offered -> offered.code().equals(option));
    }
}
