package loyalty.questionnaire;

import static loyalty.questionnaire.Asking.content;
import static loyalty.questionnaire.Asking.question;
import static loyalty.questionnaire.Asking.required;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import loyalty.questionnaire.Answer.Chosen;
import loyalty.questionnaire.Answer.Rating;
import loyalty.questionnaire.Answer.Words;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AnswerRulesTests {

    @ParameterizedTest
    @MethodSource
    void tellsWhyAnAnswerIsNotOne(QuestionType type, @Nullable Answer answer, @Nullable AnswerProblem expected) {
        Question question = type.hasOptions() ? question("q", type, "a", "b", "c") : question("q", type);

        assertThat(AnswerRules.problem(question, answer)).isEqualTo(expected);
    }

    static Stream<Arguments> tellsWhyAnAnswerIsNotOne() {
        return Stream.of(
                Arguments.of(QuestionType.OVERALL, new Rating(1), null),
                Arguments.of(QuestionType.OVERALL, new Rating(10), null),
                Arguments.of(QuestionType.OVERALL, new Rating(0), AnswerProblem.OUTSIDE_THE_SCALE),
                Arguments.of(QuestionType.OVERALL, new Rating(11), AnswerProblem.OUTSIDE_THE_SCALE),
                Arguments.of(QuestionType.RECOMMENDATION, new Rating(0), null),
                Arguments.of(QuestionType.RECOMMENDATION, new Rating(-1), AnswerProblem.OUTSIDE_THE_SCALE),
                Arguments.of(QuestionType.EFFORT, new Rating(7), null),
                Arguments.of(QuestionType.EFFORT, new Rating(8), AnswerProblem.OUTSIDE_THE_SCALE),
                Arguments.of(QuestionType.FACTOR, new Words("ten"), AnswerProblem.OF_ANOTHER_KIND),
                Arguments.of(QuestionType.SINGLE, new Chosen(Set.of("a")), null),
                Arguments.of(QuestionType.SINGLE, new Chosen(Set.of("a", "b")), AnswerProblem.MORE_THAN_ONE),
                Arguments.of(QuestionType.SINGLE, new Chosen(Set.of("d")), AnswerProblem.NO_SUCH_OPTION),
                Arguments.of(QuestionType.MULTIPLE, new Chosen(Set.of("a", "b", "c")), null),
                Arguments.of(QuestionType.MULTIPLE, new Chosen(Set.of("a", "d")), AnswerProblem.NO_SUCH_OPTION),
                Arguments.of(QuestionType.MULTIPLE, new Chosen(Set.of()), null),
                Arguments.of(QuestionType.MULTIPLE, new Rating(1), AnswerProblem.OF_ANOTHER_KIND),
                Arguments.of(QuestionType.OPEN, new Words("好".repeat(5_000)), null),
                Arguments.of(QuestionType.OPEN, new Words("好".repeat(5_001)), AnswerProblem.TOO_LONG),
                Arguments.of(QuestionType.OPEN, null, null));
    }

    @Test
    void aRequiredQuestionWantsAnAnswerThatSaysSomething() {
        assertThat(AnswerRules.problem(required(question("q", QuestionType.OPEN)), new Words(" \n")))
                .isEqualTo(AnswerProblem.MISSING);
        assertThat(AnswerRules.problem(required(question("q", QuestionType.SINGLE, "a", "b")), new Chosen(Set.of())))
                .isEqualTo(AnswerProblem.MISSING);
        assertThat(AnswerRules.problem(required(question("q", QuestionType.EFFORT)), null))
                .isEqualTo(AnswerProblem.MISSING);
    }

    @Test
    void requiresNothingOfHiddenQuestions() {
        QuestionnaireContent content = content(
                required(question("overall", QuestionType.OVERALL)),
                required(question("why", QuestionType.OPEN, ShowIf.all(Condition.atMost("overall", 6)))));

        assertThat(AnswerRules.problems(Route.through(content, Map.of("overall", new Rating(7)))))
                .isEmpty();
        assertThat(AnswerRules.problems(Route.through(content, Map.of("overall", new Rating(6)))))
                .containsExactly(Map.entry("why", AnswerProblem.MISSING));
    }
}
