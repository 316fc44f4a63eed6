package loyalty.uikit;

import com.vaadin.flow.data.binder.ValidationException;

/** Writes what a form holds. May refuse with a {@link loyalty.shared.RefusedException}; the form then stays open. */
@FunctionalInterface
public interface Saving {
    void save() throws ValidationException;
}
