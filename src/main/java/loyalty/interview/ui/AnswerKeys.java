package loyalty.interview.ui;

import java.util.Set;
import java.util.TreeSet;
import loyalty.questionnaire.Answer;
import loyalty.questionnaire.AnswerOption;
import loyalty.questionnaire.Question;
import loyalty.questionnaire.QuestionType;
import org.jspecify.annotations.Nullable;

/**
 * What a digit means to a question. On a scale it is the number itself; 0 is 10 where the scale begins at 1, and after a 1
 * where it begins at 0. Options are counted from 1, the tenth is 0.
 */
final class AnswerKeys {
    private static final int TEN = 10;

    private AnswerKeys() {}

    /**
     * @param before the answer so far
     * @return the answer with it; as before where the digit means nothing
     */
    static @Nullable Answer typed(Question question, @Nullable Answer before, int digit) {
        QuestionType type = question.type();
        if (type.isScale()) return rating(type, before, digit);
        return type.hasOptions() ? chosen(question, before, digit == 0 ? TEN : digit) : before;
    }

    private static @Nullable Answer rating(QuestionType type, @Nullable Answer before, int digit) {
        boolean ten = digit == 0 && (type.least() > 0 || new Answer.Rating(1).equals(before));
        int value = ten ? TEN : digit;
        return value < type.least() || value > type.most() ? before : new Answer.Rating(value);
    }

    private static @Nullable Answer chosen(Question question, @Nullable Answer before, int place) {
        if (place > question.options().size()) return before;
        AnswerOption option = question.options().get(place - 1);
        if (question.type() == QuestionType.SINGLE) return new Answer.Chosen(Set.of(option.code()));
        Set<String> options = new TreeSet<>(before instanceof Answer.Chosen chosen ? chosen.options() : Set.of());
        if (!options.remove(option.code())) options.add(option.code());
        return new Answer.Chosen(options);
    }
}
