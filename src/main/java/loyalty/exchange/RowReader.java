package loyalty.exchange;

import java.util.HashMap;
import java.util.Map;
import loyalty.exchange.reading.SourceRow;

/** Reads rows as an import's settings say. */
record RowReader(Map<String, Integer> columns, ImportAnswers answers) {

    static RowReader of(ImportSettings settings) {
        Map<String, Integer> columns = new HashMap<>();
        settings.columns().forEach((column, field) -> columns.put(field, column));
        return new RowReader(columns, settings.answers());
    }

    RowValues values(SourceRow row) {
        return new RowValues(row, columns, answers);
    }
}
