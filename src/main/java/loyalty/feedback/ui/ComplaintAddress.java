package loyalty.feedback.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import loyalty.feedback.ComplaintFilter;
import loyalty.feedback.ComplaintList;
import loyalty.feedback.ComplaintNavigation;
import loyalty.feedback.Severity;
import org.jspecify.annotations.Nullable;

/** The address of filtered complaints, to go back to and to pass on. What it asks for in vain asks for nothing. */
final class ComplaintAddress {
    private static final String LIST = "list";
    private static final String SEVERITY = "severity";
    private static final String CATEGORY = "category";
    private static final String FROM = "from";
    private static final String TO = "to";

    private ComplaintAddress() {}

    static void open(ComplaintFilter filter) {
        UI.getCurrent().navigate(ComplaintNavigation.ROUTE, write(filter));
    }

    static String location(ComplaintList list) {
        return ComplaintNavigation.ROUTE + "?" + LIST + "=" + list;
    }

    static ComplaintFilter read(QueryParameters address) {
        return new ComplaintFilter(
                read(address, LIST, ComplaintList::valueOf).orElse(ComplaintList.MINE),
                read(address, SEVERITY, Severity::valueOf).orElse(null),
                read(address, CATEGORY, Function.identity()).orElse(null),
                read(address, FROM, LocalDate::parse).orElse(null),
                read(address, TO, LocalDate::parse).orElse(null));
    }

    static QueryParameters write(ComplaintFilter filter) {
        Map<String, String> parameters = new HashMap<>();
        put(parameters, LIST, filter.list());
        put(parameters, SEVERITY, filter.severity());
        put(parameters, CATEGORY, filter.category());
        put(parameters, FROM, filter.from());
        put(parameters, TO, filter.to());
        return QueryParameters.simple(parameters);
    }

    private static void put(Map<String, String> parameters, String name, @Nullable Object value) {
        if (value != null) parameters.put(name, value.toString());
    }

    private static <T> Optional<T> read(QueryParameters address, String name, Function<String, T> reading) {
        try {
            return address.getSingleParameter(name).map(reading);
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
