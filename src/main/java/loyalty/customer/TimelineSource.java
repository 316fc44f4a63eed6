package loyalty.customer;

import java.util.List;
import java.util.UUID;

/** Records of one kind in the timeline on the customer's page, supplied by the module that keeps them. */
public interface TimelineSource {

    /** What the filter of the timeline calls them. */
    String titleKey();

    String icon();

    /** Whether they are shown before the reader chose any kinds. */
    default boolean shownAtFirst() {
        return true;
    }

    /** In the order of {@link TimelineEntry#NEWEST_FIRST}; fewer than the limit only where they end. */
    List<TimelineEntry> newest(UUID customerId, int offset, int limit);
}
