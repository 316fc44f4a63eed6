package loyalty.customer;

import com.vaadin.flow.component.UI;
import java.util.UUID;

/** The way to the page where two customers are merged. */
public final class MergeNavigation {
    public static final String ROUTE = "merge";

    private MergeNavigation() {}

    /** @param survivorId proposed to stay; the page can turn it round */
    public static String location(UUID survivorId, UUID absorbedId) {
        return ROUTE + "/" + survivorId + "/" + absorbedId;
    }

    public static void open(UUID survivorId, UUID absorbedId) {
        UI.getCurrent().navigate(location(survivorId, absorbedId));
    }
}
