package loyalty.exchange.ui;

import com.vaadin.flow.component.UI;
import java.util.UUID;

/** The addresses of the import's views. */
final class ImportRoutes {
    static final String LIST = "imports";
    static final String NEW = "imports/new";
    static final String ONE = "imports/one";
    static final String JOB = "imports/job";

    private ImportRoutes() {}

    static String to(UUID importId) {
        return ONE + "/" + importId;
    }

    static void open(UUID importId) {
        UI.getCurrent().navigate(to(importId));
    }
}
