package loyalty.questionnaire.page;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import loyalty.questionnaire.Answer;
import loyalty.questionnaire.Question;
import org.jspecify.annotations.Nullable;

/** The fields of a submitted form. Their names are the codes of the questions behind a prefix. */
public final class QuestionFields {
    /** No scale has it: what is no number is outside every scale. */
    private static final int NO_NUMBER = Integer.MIN_VALUE;

    private QuestionFields() {}

    static String name(Question question) {
        return "q." + question.code();
    }

    /** What was answered to these questions; those left empty are not in it. */
    public static Map<String, Answer> read(List<Question> questions, Map<String, String[]> form) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        for (Question question : questions) {
            Answer answer = read(question, form.get(name(question)));
            if (answer != null) answers.put(question.code(), answer);
        }
        return answers;
    }

    private static @Nullable Answer read(Question question, String @Nullable [] values) {
        if (values == null || Arrays.stream(values).allMatch(String::isBlank)) return null;
        return switch (question.type()) {
            case OPEN -> new Answer.Words(values[0].strip());
            case SINGLE, MULTIPLE -> new Answer.Chosen(chosen(values));
            case OVERALL, RECOMMENDATION, EFFORT, FACTOR -> new Answer.Rating(number(values[0]));
        };
    }

    private static Set<String> chosen(String[] values) {
        return Arrays.stream(values).filter(value -> !value.isBlank()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static int number(String value) {
        try {
            return Integer.parseInt(value.strip());
        } catch (NumberFormatException notANumber) {
            return NO_NUMBER;
        }
    }
}
