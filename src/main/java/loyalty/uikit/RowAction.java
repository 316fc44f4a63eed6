package loyalty.uikit;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.function.SerializableConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Something that can be done with a row of a {@link CellGrid}: in the menu of a right click, and by a key.
 *
 * @param title in the user's language
 * @param icon a name of {@link Icons}
 * @param key together with Alt, from any cell of the row; null for none
 */
public record RowAction<T>(
        String title, String icon, @Nullable Key key, SerializableConsumer<T> act) {

    /** As the browser names the key. */
    String code() {
        return key == null ? "" : key.getKeys().getFirst();
    }

    /** As it is written on a keyboard. */
    String written() {
        return "Alt+" + code().replace("Key", "");
    }
}
