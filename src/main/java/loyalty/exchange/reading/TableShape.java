package loyalty.exchange.reading;

import java.util.List;

/**
 * Where the table is in its sheet.
 *
 * @param headerLine the line of the header; 0 when there is none and the first row is already a record
 * @param headers one for each column, empty where nothing is written; as wide as the widest row seen
 */
public record TableShape(long headerLine, List<String> headers) {

    public int width() {
        return headers.size();
    }

    public boolean hasHeader() {
        return headerLine > 0;
    }
}
