package loyalty.exchange;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import loyalty.customer.MatchedCustomer;
import loyalty.exchange.reading.SourceRow;
import loyalty.survey.ImportedScore;
import loyalty.survey.ScoreBulk;
import loyalty.survey.ScoreData;
import loyalty.survey.ScoreMatch;
import loyalty.survey.ScoreRules;

/** Satisfaction scores on one way through a file. */
final class ScoreRecords implements RecordImport<ReadScore, ImportedScore> {
    /** What scores call their components, where files' fields have other names. */
    private static final Map<String, String> FIELDS = Map.of("scoredOn", "date");

    private final UUID importId;
    private final RowReader reader;
    private final ScoreRules rules;
    private final ScoreBulk scores;
    private final ScoreMatch match = new ScoreMatch();

    ScoreRecords(UUID importId, RowReader reader, ScoreRules rules, ScoreBulk scores) {
        this.importId = importId;
        this.reader = reader;
        this.rules = rules;
        this.scores = scores;
    }

    @Override
    public List<ReadScore> read(List<SourceRow> rows) {
        return rows.stream().map(this::read).toList();
    }

    private ReadScore read(SourceRow row) {
        ReadScore score = ReadScore.of(reader.values(row));
        if (score.data() != null) {
            rules.problems(score.data())
                    .forEach((name, problem) -> score.values().refuse(FIELDS.getOrDefault(name, name), problem));
        }
        return score;
    }

    @Override
    public ImportedScore line(ReadScore row, MatchedCustomer customer) {
        ScoreData data = Objects.requireNonNull(row.data());
        return new ImportedScore(customer.id(), data, match.next(customer.meant(), data));
    }

    @Override
    public List<RowOutcome> write(List<ImportedScore> lines) {
        return scores.write(importId, lines).stream()
                .map(created -> RowOutcome.of(created ? RowOutcome.Kind.CREATED : RowOutcome.Kind.UNCHANGED))
                .toList();
    }
}
