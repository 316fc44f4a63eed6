package loyalty.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import loyalty.survey.ScoreSource;

/** How a score came to be known, as people write it; entered, where a file does not say. */
final class ScoreSources {
    private static final Map<String, ScoreSource> WORDS = words();

    private ScoreSources() {}

    static Optional<ScoreSource> read(String written) {
        return Optional.ofNullable(WORDS.get(written.strip().toLowerCase(Locale.ROOT)));
    }

    private static Map<String, ScoreSource> words() {
        Map<String, ScoreSource> words = new HashMap<>();
        Map.of(
                        ScoreSource.SURVEY,
                        List.of("survey", "questionnaire", "问卷", "问卷调查", "调查"),
                        ScoreSource.PHONE,
                        List.of("phone", "call", "phone call", "电话", "电话回访"),
                        ScoreSource.VISIT,
                        List.of("visit", "拜访", "上门", "上门拜访", "走访"),
                        ScoreSource.ENTERED,
                        List.of("", "entered", "manual", "手工录入", "录入", "手工"))
                .forEach((source, names) -> names.forEach(name -> words.put(name, source)));
        return words;
    }
}
