package loyalty.feedback;

import com.vaadin.flow.component.UI;
import java.util.UUID;

/** The way to a complaint's page. */
public final class ComplaintNavigation {
    public static final String ROUTE = "complaints";

    private ComplaintNavigation() {}

    public static String location(UUID complaintId) {
        return ROUTE + "/" + complaintId;
    }

    public static void open(UUID complaintId) {
        UI.getCurrent().navigate(location(complaintId));
    }
}
