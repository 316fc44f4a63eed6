package loyalty.exchange;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import loyalty.exchange.CustomerResolver.Who;
import loyalty.survey.ScoreData;
import loyalty.survey.ScoreSource;
import org.jspecify.annotations.Nullable;

/**
 * A satisfaction score as a row tells it.
 *
 * @param data null when the row has problems
 */
record ReadScore(RowValues values, Who who, @Nullable ScoreData data) implements RecordReading {
    private static final BigDecimal LIMIT = new BigDecimal(1_000_000);
    private static final int LONGEST_NOTE = 1_000;

    static ReadScore of(RowValues values) {
        Who who = Who.of(values);
        if (who.saysNothing()) {
            values.refuse("number", "exchange.row.noKey");
        }
        Optional<Integer> score = score(values);
        Optional<LocalDate> on = values.date("date");
        if (score.isEmpty()) {
            values.refuse("score", "exchange.row.required");
        }
        if (on.isEmpty()) {
            values.refuse("date", "exchange.row.required");
        }
        Optional<ScoreSource> source = ScoreSources.read(values.text("scoreSource"));
        if (source.isEmpty()) {
            values.refuse("scoreSource", "exchange.row.unknownSource");
        }
        String note = values.text("note", LONGEST_NOTE);
        return new ReadScore(
                values,
                who,
                values.problems().isEmpty()
                        ? new ScoreData(
                                score.orElseThrow(),
                                on.orElseThrow(),
                                source.orElseThrow(),
                                note.isEmpty() ? null : note)
                        : null);
    }

    private static Optional<Integer> score(RowValues values) {
        Optional<BigDecimal> score = values.number("score", LIMIT);
        if (score.isPresent() && score.get().stripTrailingZeros().scale() > 0) {
            values.refuse("score", "exchange.row.notWhole");
            return Optional.empty();
        }
        return score.map(BigDecimal::intValue);
    }
}
