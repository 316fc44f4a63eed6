package loyalty.insight;

import java.util.Locale;
import loyalty.audit.AuditedRecord;
import loyalty.customer.DictionaryKind;
import loyalty.customer.DictionaryService;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Reasons of churn in the log of changes. */
@Component
class AuditedChurn implements AuditedRecord {
    static final String TYPE = "churn";

    /** Which note their changes in the log in turn. */
    private final ObjectProvider<DictionaryService> dictionaries;

    AuditedChurn(ObjectProvider<DictionaryService> dictionaries) {
        this.dictionaries = dictionaries;
    }

    @Override
    public String recordType() {
        return TYPE;
    }

    @Override
    public boolean keptEncrypted() {
        return true;
    }

    @Override
    public String readable(@Nullable String field, String value, Locale locale) {
        return dictionaries.getObject().name(DictionaryKind.CHURN_REASON, value, locale);
    }
}
