package loyalty.uikit;

/** An entry of the "+ New" menu in the top bar. Modules offer theirs as beans. */
public interface NewAction {

    String titleKey();

    /** A name of {@link Icons}. */
    String icon();

    /** Lower comes first. */
    int order();

    /** Whether the current user may do it. */
    boolean offered();

    /** Opens the form or dialog; runs in the user's UI. */
    void run();
}
