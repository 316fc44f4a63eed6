package loyalty.uikit;

/** A page that belongs to a list: the frame offers the way back to it and marks it in the navigation. */
public interface Within {

    String listTitle();

    /** The route of the list, without a leading slash. */
    String listPath();
}
