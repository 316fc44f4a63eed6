package loyalty.exchange.reading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Suggests which column is which field. Each field is suggested once, for the first column that fits best. */
public final class ColumnGuess {
    private final HeaderWords words;
    private final List<String> fieldKeys;
    private final Map<Integer, String> fields = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    private ColumnGuess(HeaderWords words, List<String> fieldKeys) {
        this.words = words;
        this.fieldKeys = fieldKeys;
    }

    /** @return field keys by column, counted from 0; columns that say nothing are missing */
    public static Map<Integer, String> guess(
            TableShape shape, List<SourceRow> sample, HeaderWords words, List<String> fieldKeys) {
        ColumnGuess guess = new ColumnGuess(words, fieldKeys);
        if (shape.hasHeader()) {
            guess.byHeader(shape.headers());
        } else {
            guess.byContent(shape.width(), sample);
        }
        return guess.fields;
    }

    private void byHeader(List<String> headers) {
        for (int column = 0; column < headers.size(); column++) {
            take(column, words.field(headers.get(column)));
        }
        for (int column = 0; column < headers.size(); column++) {
            if (!fields.containsKey(column)) {
                take(column, words.likelyField(headers.get(column)));
            }
        }
    }

    private void take(int column, Optional<String> field) {
        field.filter(fieldKeys::contains).filter(taken::add).ifPresent(key -> fields.put(column, key));
    }

    /** Without a header only the plainest is suggested: who, when, how many, how much, in that order. */
    private void byContent(int width, List<SourceRow> sample) {
        for (int column = 0; column < width; column++) {
            ColumnKind kind = ColumnKind.of(sample, column);
            if (column == 0 && kind == ColumnKind.WHOLE_NUMBERS) {
                take(column, Optional.of("number"));
            } else {
                take(column, Optional.ofNullable(kind.field()));
            }
        }
    }
}
