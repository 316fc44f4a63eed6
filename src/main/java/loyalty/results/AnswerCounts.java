package loyalty.results;

import java.util.Map;
import java.util.TreeMap;
import loyalty.statistics.Tally;

/**
 * How often each answer was given.
 *
 * @param chosen by the question's code, then by what was answered: a number of the scale or the code of an option;
 *     empty for an answer in words
 */
public record AnswerCounts(Map<String, Map<String, Long>> chosen) {
    static final String RESPONSES = "";

    /** Responses that were completed. */
    public long responses() {
        return of(RESPONSES).getOrDefault("", 0L);
    }

    public Map<String, Long> of(String question) {
        return chosen.getOrDefault(question, Map.of());
    }

    /** @param question one that is answered on a scale */
    public Tally tally(String question) {
        Map<Integer, Long> counts = new TreeMap<>();
        of(question).forEach((number, answers) -> counts.put(Integer.valueOf(number), answers));
        return Tally.of(counts);
    }
}
