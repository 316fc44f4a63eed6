package loyalty.customer;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a dictionary.
 *
 * @param id null for a new entry
 * @param code what records keep, 1–40 letters, digits or underscores; can't change once it exists
 * @param nameEn 1–100 characters
 * @param nameZh 1–100 characters
 * @param active whether it can still be chosen; records that have it keep it
 */
public record DictionaryData(
        @Nullable UUID id,
        DictionaryKind kind,
        String code,
        String nameEn,
        String nameZh,
        int position,
        boolean active) {

    public DictionaryData offered(boolean isOffered) {
        return new DictionaryData(id, kind, code, nameEn, nameZh, position, isOffered);
    }
}
