package loyalty.table;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The address of the table with a filter, so that other views can link to the customers behind a figure. */
public final class TableNavigation {
    public static final String ROUTE = "table";
    private static final String FILTER = "filter";
    private static final String NEW = "new";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private TableNavigation() {}

    public static String to(TableFilter filter) {
        return filter.isEmpty() ? ROUTE : ROUTE + "?" + parameters(filter).getQueryString();
    }

    public static QueryParameters parameters(TableFilter filter) {
        return filter.isEmpty()
                ? QueryParameters.empty()
                : QueryParameters.simple(Map.of(FILTER, JSON.writeValueAsString(filter)));
    }

    /** Opens the table with the cursor in the empty row at its end. */
    public static void openNewCustomer() {
        UI.getCurrent().navigate(ROUTE, QueryParameters.of(NEW, ""));
    }

    public static boolean wantsNewCustomer(QueryParameters parameters) {
        return parameters.getParameters().containsKey(NEW);
    }

    /** No filter when there is none in the address, or none that makes sense. */
    public static TableFilter filter(QueryParameters parameters) {
        try {
            return parameters
                    .getSingleParameter(FILTER)
                    .map(text -> JSON.readValue(text, TableFilter.class))
                    .orElse(TableFilter.NONE);
        } catch (JacksonException garbled) {
            return TableFilter.NONE;
        }
    }
}
