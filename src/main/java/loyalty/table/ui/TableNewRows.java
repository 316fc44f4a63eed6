package loyalty.table.ui;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import loyalty.customer.CustomerService;
import loyalty.customer.NewCustomer;
import loyalty.shared.Message;
import loyalty.uikit.NewRowHandler;
import loyalty.uikit.Notifications;
import org.springframework.stereotype.Component;

/** Registers customers from what was typed into new rows. */
@Component
class TableNewRows implements NewRowHandler {
    private final CustomerService customers;

    TableNewRows(CustomerService customers) {
        this.customers = customers;
    }

    @Override
    public List<Result> create(List<Map<String, String>> rows) {
        return rows.stream().map(row -> result(customers.register(row))).toList();
    }

    @Override
    public List<Result> check(List<Map<String, String>> rows) {
        return rows.stream().map(row -> problems(customers.checkNew(row))).toList();
    }

    @Override
    public void remove(Collection<String> ids) {
        customers.takeBack(ids.stream().map(UUID::fromString).collect(Collectors.toSet()));
    }

    private static Result result(NewCustomer outcome) {
        return switch (outcome) {
            case NewCustomer.Registered registered -> {
                if (registered.warning() != null) Notifications.notice(registered.warning());
                yield Result.created(registered.id().toString());
            }
            case NewCustomer.Incomplete(Map<String, Message> reasons) -> Result.waiting(reasons);
        };
    }

    private static Result problems(Map<String, Message> reasons) {
        return reasons.isEmpty() ? Result.created("") : Result.waiting(reasons);
    }
}
