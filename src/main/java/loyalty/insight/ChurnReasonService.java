package loyalty.insight;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import loyalty.audit.AuditEntry;
import loyalty.audit.AuditLog;
import loyalty.customer.Choice;
import loyalty.customer.CustomerAccess;
import loyalty.customer.DictionaryKind;
import loyalty.customer.DictionaryService;
import loyalty.identity.Capability;
import loyalty.identity.Permissions;
import loyalty.identity.Requires;
import loyalty.shared.HumanText;
import loyalty.shared.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Why customers left. */
@Service
@Transactional
@Requires(Capability.CUSTOMER_VIEW)
public class ChurnReasonService {
    private final ChurnReasonStore store;
    private final CustomerAccess access;
    private final DictionaryService dictionaries;
    private final Permissions permissions;
    private final AuditLog audit;

    ChurnReasonService(
            ChurnReasonStore store,
            CustomerAccess access,
            DictionaryService dictionaries,
            Permissions permissions,
            AuditLog audit) {
        this.store = store;
        this.access = access;
        this.dictionaries = dictionaries;
        this.permissions = permissions;
        this.audit = audit;
    }

    /** A loss nobody explained is not among them. */
    @Transactional(readOnly = true)
    public ChurnReasons of(UUID customerId) {
        boolean telling = access.rights(customerId, Capability.CUSTOMER_VIEW).allows(Capability.CUSTOMER_EDIT);
        return new ChurnReasons(store.of(customerId), telling);
    }

    /** What can be chosen. */
    @Transactional(readOnly = true)
    public List<Choice> choices() {
        return dictionaries.choices(DictionaryKind.CHURN_REASON);
    }

    /** What a reason is called, also one no longer offered. */
    @Transactional(readOnly = true)
    public String name(String reason, Locale locale) {
        return dictionaries.name(DictionaryKind.CHURN_REASON, reason, locale);
    }

    /**
     * Says why a customer who is lost left, instead of what was said before.
     *
     * @param reason a code of {@link #choices}
     */
    @Requires(Capability.CUSTOMER_EDIT)
    public void tell(UUID customerId, String reason, @Nullable String note) {
        access.require(customerId, Capability.CUSTOMER_EDIT);
        LocalDate lostOn = store.lostSince(customerId).orElseThrow(() -> new RefusedException("insight.churn.notLost"));
        if (choices().stream().noneMatch(choice -> choice.code().equals(reason)))
            throw new RefusedException("insight.churn.unknown");
        String words = note == null ? "" : HumanText.clean(note);
        if (words.length() > ChurnReason.NOTE_LENGTH)
            throw new RefusedException("insight.churn.long", ChurnReason.NOTE_LENGTH);
        String before = store.of(customerId).stream()
                .filter(each -> each.lostOn().equals(lostOn))
                .map(ChurnReason::reason)
                .findFirst()
                .orElse(null);
        store.keep(
                customerId,
                lostOn,
                reason,
                words.isEmpty() ? null : words,
                permissions.user().id());
        audit.record(new AuditEntry(
                before == null ? "created" : "changed", AuditedChurn.TYPE, customerId, null, before, reason, false));
    }
}
