package loyalty.response;

import java.util.Map;
import java.util.UUID;
import loyalty.questionnaire.Answer;

/** What somebody answered so far, by the codes of the questions. */
public record KeptResponse(UUID id, ResponseState state, Map<String, Answer> answers) {
    public KeptResponse {
        answers = Map.copyOf(answers);
    }
}
