package loyalty.purchase;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import loyalty.audit.AuditedRecord;
import loyalty.customer.CustomerFields;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Purchases in the log of changes, with the names of their channels. */
@Component
class AuditedPurchase implements AuditedRecord {
    private final CustomerFields fields;

    AuditedPurchase(CustomerFields fields) {
        this.fields = fields;
    }

    @Override
    public String recordType() {
        return "purchase";
    }

    @Override
    public boolean keptEncrypted() {
        return true;
    }

    /** Written by {@link PurchaseLog}; the channel is the only code in it. */
    @Override
    public String readable(@Nullable String field, String value, Locale locale) {
        return Arrays.stream(value.split(Description.BETWEEN))
                .map(part -> fields.choiceName("channel", part, locale))
                .collect(Collectors.joining(Description.BETWEEN));
    }
}
