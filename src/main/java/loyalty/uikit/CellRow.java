package loyalty.uikit;

import org.jspecify.annotations.Nullable;

/**
 * One line of a {@link CellGrid}: a record, or an empty row at the end that is about to become one.
 *
 * @param id keeps its value when an empty row becomes a record, so that whoever is typing there is not disturbed
 * @param value the record; null as long as there is none
 */
public record CellRow<T>(String id, @Nullable T value) {

    /** A row is the same row after its record has changed. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CellRow<?> row && row.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
