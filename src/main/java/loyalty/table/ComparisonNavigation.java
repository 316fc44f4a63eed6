package loyalty.table;

import com.vaadin.flow.router.QueryParameters;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** The address of customers side by side, which can be passed on: whoever opens it sees those within their reach. */
public final class ComparisonNavigation {
    public static final String ROUTE = "compare";
    /** The most customers side by side. */
    public static final int MOST = 5;

    private static final String CUSTOMER = "customer";

    private ComparisonNavigation() {}

    public static QueryParameters parameters(Collection<UUID> customers) {
        return customers.isEmpty()
                ? QueryParameters.empty()
                : new QueryParameters(
                        Map.of(CUSTOMER, customers.stream().map(UUID::toString).toList()));
    }

    /** What makes no sense in the address is left out, and who comes after the last that has room. */
    public static List<UUID> customers(QueryParameters parameters) {
        return customers(parameters.getParameters(CUSTOMER));
    }

    /** As far as these are ids, and there is room. */
    public static List<UUID> customers(Collection<String> ids) {
        return ids.stream()
                .flatMap(ComparisonNavigation::id)
                .distinct()
                .limit(MOST)
                .toList();
    }

    private static Stream<UUID> id(String text) {
        try {
            return Stream.of(UUID.fromString(text));
        } catch (IllegalArgumentException garbled) {
            return Stream.empty();
        }
    }
}
