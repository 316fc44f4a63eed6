package loyalty.audit;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.util.Optional;
import java.util.UUID;

/** The way to the log. */
public final class AuditNavigation {
    public static final String ROUTE = "audit";
    private static final String SEEN = "seen";

    private AuditNavigation() {}

    /** Opens who saw a record. */
    public static void whoSaw(UUID recordId) {
        UI.getCurrent().navigate(ROUTE, QueryParameters.of(SEEN, recordId.toString()));
    }

    /** The record that an address asks for who saw it; empty when it asks for none or can't be read. */
    public static Optional<UUID> seen(QueryParameters parameters) {
        return parameters.getSingleParameter(SEEN).flatMap(AuditNavigation::id);
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }
}
