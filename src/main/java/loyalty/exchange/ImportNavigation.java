package loyalty.exchange;

import com.vaadin.flow.component.UI;
import java.util.UUID;

/** The addresses of the import's views. */
public final class ImportNavigation {
    public static final String LIST = "imports";
    public static final String NEW = "imports/new";
    public static final String ONE = "imports/one";
    public static final String JOB = "imports/job";

    private ImportNavigation() {}

    public static String to(UUID importId) {
        return ONE + "/" + importId;
    }

    public static void open(UUID importId) {
        UI.getCurrent().navigate(to(importId));
    }
}
