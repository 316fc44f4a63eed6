package loyalty.interview.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import loyalty.questionnaire.Answer;
import loyalty.questionnaire.Asking;
import loyalty.questionnaire.Question;
import loyalty.questionnaire.QuestionType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AnswerKeysTests {
    private static final Question OVERALL = Asking.question("overall", QuestionType.OVERALL);
    private static final Question RECOMMEND = Asking.question("nps", QuestionType.RECOMMENDATION);
    private static final Question EFFORT = Asking.question("effort", QuestionType.EFFORT);

    @Test
    void aDigitIsTheNumberOnTheScale() {
        assertThat(typed(OVERALL, 7)).isEqualTo(new Answer.Rating(7));
        assertThat(typed(OVERALL, 7, 3)).isEqualTo(new Answer.Rating(3));
    }

    @Test
    void zeroIsTenWhereTheScaleBeginsAtOneAndAfterAOneWhereItBeginsAtZero() {
        assertThat(typed(OVERALL, 0)).isEqualTo(new Answer.Rating(10));
        assertThat(typed(RECOMMEND, 0)).isEqualTo(new Answer.Rating(0));
        assertThat(typed(RECOMMEND, 1, 0)).isEqualTo(new Answer.Rating(10));
        assertThat(typed(RECOMMEND, 5, 0)).isEqualTo(new Answer.Rating(0));
    }

    @Test
    void aDigitBeyondTheScaleChangesNothing() {
        assertThat(typed(EFFORT, 6, 8)).isEqualTo(new Answer.Rating(6));
        assertThat(typed(EFFORT, 0)).isNull();
    }

    @Test
    void optionsAreCountedFromOne() {
        Question single = Asking.question("single", QuestionType.SINGLE, "a", "b");
        assertThat(typed(single, 2)).isEqualTo(new Answer.Chosen(Set.of("b")));
        assertThat(typed(single, 2, 1)).isEqualTo(new Answer.Chosen(Set.of("a")));
        assertThat(typed(single, 3)).isNull();
    }

    @Test
    void ofSeveralOptionsEachDigitTurnsOneOnAndOff() {
        Question multiple = Asking.question("multiple", QuestionType.MULTIPLE, "a", "b", "c");
        assertThat(typed(multiple, 1, 3)).isEqualTo(new Answer.Chosen(Set.of("a", "c")));
        assertThat(typed(multiple, 1, 3, 1)).isEqualTo(new Answer.Chosen(Set.of("c")));
    }

    @Test
    void aDigitSaysNothingToAQuestionInWords() {
        assertThat(typed(Asking.question("words", QuestionType.OPEN), 4)).isNull();
    }

    private static @Nullable Answer typed(Question question, int... digits) {
        Answer answer = null;
        for (int digit : digits) answer = AnswerKeys.typed(question, answer, digit);
        return answer;
    }
}
