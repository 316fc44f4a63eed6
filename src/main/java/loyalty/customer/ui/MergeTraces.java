package loyalty.customer.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import java.util.UUID;
import loyalty.customer.CustomerMergeService;
import loyalty.identity.Capability;
import loyalty.identity.Permissions;
import loyalty.uikit.Formats;

/** What merges leave on customers' pages: a notice for those who may undo them, and the way from an old address. */
@org.springframework.stereotype.Component
class MergeTraces {
    private final CustomerMergeService merges;
    private final Permissions permissions;
    private final Formats formats;

    MergeTraces(CustomerMergeService merges, Permissions permissions, Formats formats) {
        this.merges = merges;
        this.permissions = permissions;
        this.formats = formats;
    }

    Optional<Component> notice(UUID customerId) {
        return permissions.allows(Capability.CUSTOMER_MERGE)
                ? Optional.of(new MergeNotice(customerId, merges, formats))
                : Optional.empty();
    }

    Optional<UUID> survivorOf(UUID customerId) {
        return merges.survivorOf(customerId);
    }
}
