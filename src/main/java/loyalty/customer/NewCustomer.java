package loyalty.customer;

import java.util.Map;
import java.util.UUID;
import loyalty.shared.Message;
import org.jspecify.annotations.Nullable;

/** What became of an attempt to register a customer. */
public sealed interface NewCustomer {

    /** @param warning something to look at, such as a likely duplicate */
    record Registered(UUID id, String number, @Nullable Message warning) implements NewCustomer {}

    /** Nobody was registered; the reasons stand by the keys of the fields they concern. */
    record Incomplete(Map<String, Message> reasons) implements NewCustomer {}
}
