package loyalty.dashboard;

import com.vaadin.flow.router.QueryParameters;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import loyalty.shared.RefusedException;
import loyalty.table.TableNavigation;

/** The address of the dashboard, which says what it shows. */
public final class DashboardNavigation {
    public static final String ROUTE = "dashboard";
    private static final String FROM = "from";
    /** The last day, as people write periods. */
    private static final String TO = "to";

    private DashboardNavigation() {}

    public static QueryParameters parameters(DashboardQuery query) {
        Map<String, List<String>> parameters =
                new HashMap<>(TableNavigation.parameters(query.filter()).getParameters());
        parameters.put(FROM, List.of(query.period().from().toString()));
        parameters.put(TO, List.of(query.period().last().toString()));
        return new QueryParameters(parameters);
    }

    /** The period of another where the address says none, or none that makes sense. */
    public static DashboardQuery query(QueryParameters parameters, Period otherwise) {
        return new DashboardQuery(period(parameters).orElse(otherwise), TableNavigation.filter(parameters));
    }

    private static Optional<Period> period(QueryParameters parameters) {
        try {
            return parameters
                    .getSingleParameter(FROM)
                    .map(LocalDate::parse)
                    .flatMap(from -> parameters
                            .getSingleParameter(TO)
                            .map(LocalDate::parse)
                            .map(last -> new Period(from, last.plusDays(1))));
        } catch (DateTimeException | RefusedException garbled) {
            return Optional.empty();
        }
    }
}
