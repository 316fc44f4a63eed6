package loyalty.exchange;

import java.util.List;
import java.util.Map;
import loyalty.shared.Message;

/**
 * A row that was not imported.
 *
 * @param line in the file, counted from 1
 * @param cells as they stand in the file
 * @param reasons by the key of the field at fault
 */
public record RejectedRow(long line, List<String> cells, Map<String, Message> reasons) {}
