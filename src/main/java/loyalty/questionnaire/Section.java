package loyalty.questionnaire;

import java.util.List;

/** Questions that are asked together, as one step of the public page. */
public record Section(Wording title, List<Question> questions) {
    public Section {
        questions = List.copyOf(questions);
    }
}
