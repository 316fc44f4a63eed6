package loyalty.uikit;

import java.util.List;

/** Answers the search field of the top bar. Modules offer theirs as beans. */
public interface SearchProvider {

    /** What the group of these hits is called in the list. */
    String titleKey();

    /** Lower comes first. */
    int order();

    /**
     * What the current user may see of what fits, best first; called while the user types.
     *
     * @param query never blank
     */
    List<SearchHit> search(String query, int limit);
}
