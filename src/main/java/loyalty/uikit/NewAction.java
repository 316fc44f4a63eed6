package loyalty.uikit;

import com.vaadin.flow.component.Key;
import org.jspecify.annotations.Nullable;

/** An entry of the "+ New" menu in the top bar. Modules offer theirs as beans. */
public interface NewAction {

    String titleKey();

    /** A name of {@link Icons}. */
    String icon();

    /** Lower comes first. */
    int order();

    /** Begins it from anywhere together with Alt; null for none. */
    default @Nullable Key key() {
        return null;
    }

    /** Whether the current user may do it. */
    boolean offered();

    /** Opens the form or dialog; runs in the user's UI. */
    void run();
}
