package loyalty.table.ui;

import java.util.List;
import java.util.Set;
import loyalty.customer.CustomerNavigation;
import loyalty.identity.Capability;
import loyalty.identity.Permissions;
import loyalty.table.TableFilter;
import loyalty.table.TableQuery;
import loyalty.table.TableRow;
import loyalty.table.TableService;
import loyalty.uikit.Icons;
import loyalty.uikit.SearchHit;
import loyalty.uikit.SearchProvider;
import org.springframework.stereotype.Component;

/** Customers in the search of the top bar. */
@Component
class CustomerSearchHits implements SearchProvider {
    private static final Set<String> SHOWN = Set.of("number", "name", "company");

    private final TableService table;
    private final Permissions permissions;

    CustomerSearchHits(TableService table, Permissions permissions) {
        this.table = table;
        this.permissions = permissions;
    }

    @Override
    public String titleKey() {
        return "table.customers";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public List<SearchHit> search(String query, int limit) {
        if (!permissions.allows(Capability.CUSTOMER_VIEW)) return List.of();
        return table.page(new TableQuery(TableFilter.NONE, query, List.of()), SHOWN, 0, limit, 0).stream()
                .map(CustomerSearchHits::hit)
                .toList();
    }

    private static SearchHit hit(TableRow row) {
        String detail = (row.value("number") + " " + row.value("company")).strip();
        return new SearchHit(row.value("name"), detail, Icons.CUSTOMER, CustomerNavigation.location(row.id()));
    }
}
