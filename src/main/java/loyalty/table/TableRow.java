package loyalty.table;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * A customer as a row.
 *
 * @param values canonical texts by column key, of the columns asked for; masked where that is all the caller may see
 * @param locked the columns among them the caller may not edit in this row
 */
public record TableRow(UUID id, Map<String, String> values, Set<String> locked) {

    public String value(String column) {
        return values.getOrDefault(column, "");
    }
}
