package loyalty.uikit;

import com.vaadin.flow.component.Component;

/** A card on the home page. Modules offer theirs as beans. */
public interface HomeCard {

    String titleKey();

    /** Lower comes first; ties are broken by the title's key. */
    int order();

    /** Whether the current user gets this card. */
    boolean offered();

    /** Made anew each time the home page is opened. */
    Component content();
}
