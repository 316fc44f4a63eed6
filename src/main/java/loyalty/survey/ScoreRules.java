package loyalty.survey;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import loyalty.shared.HumanText;
import loyalty.shared.Message;
import loyalty.shared.PastDay;
import loyalty.shared.RefusedException;
import org.springframework.stereotype.Component;

/** What a score must be to be kept, for entry by hand and for imports alike. */
@Component
public class ScoreRules {
    private final Clock clock;

    ScoreRules(Clock clock) {
        this.clock = clock;
    }

    /** What is wrong, by the name of the component of {@link ScoreData}; empty when it can be kept. */
    public Map<String, Message> problems(ScoreData data) {
        Map<String, Message> problems = new LinkedHashMap<>();
        if (data.score() < ScoreData.LEAST || data.score() > ScoreData.MOST)
            problems.put("score", Message.of("survey.score.outOfRange", ScoreData.LEAST, ScoreData.MOST));
        PastDay.problem(data.scoredOn(), LocalDate.now(clock)).ifPresent(problem -> problems.put("scoredOn", problem));
        if (data.note() != null && data.note().length() > ScoreData.NOTE_LENGTH)
            problems.put("note", Message.of("survey.note.tooLong", ScoreData.NOTE_LENGTH));
        return problems;
    }

    /** As it is kept; refuses what has problems. */
    ScoreData kept(ScoreData data) {
        problems(data).values().stream().findFirst().ifPresent(problem -> {
            throw new RefusedException(problem);
        });
        String note = data.note() == null ? "" : HumanText.cleanLines(data.note());
        return new ScoreData(data.score(), data.scoredOn(), data.source(), note.isEmpty() ? null : note);
    }
}
