package loyalty.exchange;

import java.util.Map;
import java.util.Optional;
import loyalty.exchange.reading.FileFormat;
import loyalty.exchange.reading.TableShape;

/**
 * How a file is to be imported: what the wizard found out and its user decided.
 *
 * @param columns field keys by column, counted from 0; columns without one are not imported
 */
public record ImportSettings(
        FileFormat format, String sheet, TableShape shape, Map<Integer, String> columns, ImportAnswers answers) {

    public Optional<Integer> column(String field) {
        return columns.entrySet().stream()
                .filter(column -> column.getValue().equals(field))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    public ImportSettings withColumns(Map<Integer, String> assigned) {
        return new ImportSettings(format, sheet, shape, Map.copyOf(assigned), answers);
    }

    public ImportSettings withAnswers(ImportAnswers given) {
        return new ImportSettings(format, sheet, shape, columns, given);
    }
}
