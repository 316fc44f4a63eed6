package loyalty.interview.ui;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import loyalty.questionnaire.Answer;
import loyalty.questionnaire.Question;
import loyalty.questionnaire.QuestionnaireContent;
import loyalty.questionnaire.Route;

/** How far an interview has come: the welcome, the questions that the answers lead to one by one, the thanks. */
final class Script {
    private static final int WELCOME = -1;

    private final QuestionnaireContent content;
    private Map<String, Answer> answers;
    private List<Question> shown;
    private int place = WELCOME;

    Script(QuestionnaireContent content, Map<String, Answer> answers) {
        this.content = content;
        this.answers = answers;
        shown = Route.through(content, answers).shown();
    }

    /** Empty during the welcome and the thanks. */
    Optional<Question> question() {
        return place >= 0 && place < shown.size() ? Optional.of(shown.get(place)) : Optional.empty();
    }

    Optional<Answer> answer() {
        return question().map(question -> answers.get(question.code()));
    }

    boolean isWelcome() {
        return place == WELCOME;
    }

    boolean isOver() {
        return place >= shown.size();
    }

    /** Counted from one. */
    int number() {
        return place + 1;
    }

    /** More or fewer may follow from what is answered on the way. */
    int length() {
        return shown.size();
    }

    /** What is answered by now decides what is asked next. */
    void answered(Map<String, Answer> all) {
        answers = all;
        shown = Route.through(content, all).shown();
    }

    /** From the welcome on to what an earlier talk left open. */
    void next() {
        boolean begins = isWelcome();
        place++;
        while (begins && answer().isPresent()) place++;
    }

    void back() {
        place = Math.max(WELCOME, place - 1);
    }

    /** To where something is missing. */
    void to(String code) {
        for (int i = 0; i < shown.size(); i++) {
            if (shown.get(i).code().equals(code)) place = i;
        }
    }
}
