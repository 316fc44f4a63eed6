package loyalty.exchange;

import java.util.List;
import java.util.UUID;
import loyalty.exchange.reading.SourceRow;

/**
 * An uploaded file whose import is being prepared.
 *
 * @param sheets the sheets of a workbook to choose from; one without a name for a text
 * @param top the first rows of the sheet, header and titles included
 */
public record ImportDraft(
        UUID id,
        ImportSubject subject,
        String fileName,
        List<String> sheets,
        ImportSettings settings,
        List<SourceRow> top) {

    /** The rows below the header among the first ones. */
    public List<SourceRow> sample() {
        return top.stream()
                .filter(row -> row.line() > settings.shape().headerLine())
                .toList();
    }
}
