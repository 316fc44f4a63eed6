package loyalty.exchange;

import java.util.UUID;
import loyalty.survey.ScoreBulk;
import loyalty.survey.ScoreRules;
import org.springframework.stereotype.Component;

/** Rows that are satisfaction scores. */
@Component
class ScoresImport implements SubjectImport {
    private final ScoreBulk scores;
    private final ScoreRules rules;
    private final CustomerResolver customers;
    private final CustomerBatches batches;

    ScoresImport(ScoreBulk scores, ScoreRules rules, CustomerResolver customers, CustomerBatches batches) {
        this.scores = scores;
        this.rules = rules;
        this.customers = customers;
        this.batches = batches;
    }

    @Override
    public ImportSubject subject() {
        return ImportSubject.SCORES;
    }

    @Override
    public ImportPass begin(UUID importId, ImportSettings settings) {
        var records = new ScoreRecords(importId, RowReader.of(settings), rules, scores);
        return new RecordPass<>(importId, settings.answers(), customers, records);
    }

    @Override
    public void settle(UUID importId) {
        batches.each(scores.customersOf(importId), scores::announce);
    }

    @Override
    public UndoneRecords undo(UUID importId) {
        return batches.sum(
                scores.customersOf(importId), some -> new UndoneRecords(scores.undo(importId, some), 0, 0, 0, 0));
    }
}
