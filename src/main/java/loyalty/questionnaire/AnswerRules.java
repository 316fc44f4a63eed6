package loyalty.questionnaire;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What counts as an answer to a question. */
public final class AnswerRules {
    /** Characters of an answer in words. */
    public static final int MOST_WORDS = 5_000;

    private AnswerRules() {}

    /** By the codes of the questions shown, in their order; empty where the questionnaire is answered as it should be. */
    public static Map<String, AnswerProblem> problems(Route route) {
        Map<String, AnswerProblem> problems = new LinkedHashMap<>();
        for (Question question : route.shown()) {
            AnswerProblem problem = problem(question, route.answers().get(question.code()));
            if (problem != null) problems.put(question.code(), problem);
        }
        return problems;
    }

    public static @Nullable AnswerProblem problem(Question question, @Nullable Answer answer) {
        return switch (answer) {
            case null -> missing(question);
            case Answer.Rating rating -> ofRating(question.type(), rating.value());
            case Answer.Chosen chosen -> ofChoice(question, chosen);
            case Answer.Words words -> ofWords(question, words.text());
        };
    }

    private static @Nullable AnswerProblem missing(Question question) {
        return question.required() ? AnswerProblem.MISSING : null;
    }

    private static @Nullable AnswerProblem ofRating(QuestionType type, int value) {
        if (!type.isScale()) return AnswerProblem.OF_ANOTHER_KIND;
        return value < type.least() || value > type.most() ? AnswerProblem.OUTSIDE_THE_SCALE : null;
    }

    private static @Nullable AnswerProblem ofChoice(Question question, Answer.Chosen chosen) {
        if (!question.type().hasOptions()) return AnswerProblem.OF_ANOTHER_KIND;
        if (chosen.options().isEmpty()) return missing(question);
        if (!chosen.options().stream().allMatch(question::offers)) return AnswerProblem.NO_SUCH_OPTION;
        boolean one = question.type() == QuestionType.SINGLE;
        return one && chosen.options().size() > 1 ? AnswerProblem.MORE_THAN_ONE : null;
    }

    private static @Nullable AnswerProblem ofWords(Question question, String text) {
        if (question.type() != QuestionType.OPEN) return AnswerProblem.OF_ANOTHER_KIND;
        if (text.isBlank()) return missing(question);
        return text.length() > MOST_WORDS ? AnswerProblem.TOO_LONG : null;
    }
}
