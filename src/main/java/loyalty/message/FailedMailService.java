package loyalty.message;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import loyalty.audit.AuditEntry;
import loyalty.audit.AuditLog;
import loyalty.customer.CustomerAccess;
import loyalty.identity.Capability;
import loyalty.identity.Requires;
import loyalty.message.FailedMailStore.Failed;
import loyalty.shared.SqlCondition;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Mails that customers within the caller's reach did not get, to be sent again. Not those that may have arrived, nor those
 * that another mail or the end of a campaign has made needless.
 */
@Service
@Transactional
@Requires(Capability.MAIL_TEMPLATES)
public class FailedMailService {
    /** So many of the newest are listed and sent again at once. */
    public static final int MOST = 1_000;

    private final FailedMailStore store;
    private final List<MailPurpose> purposes;
    private final CustomerAccess access;
    private final AuditLog audit;
    private final Clock clock;

    FailedMailService(
            FailedMailStore store, List<MailPurpose> purposes, CustomerAccess access, AuditLog audit, Clock clock) {
        this.store = store;
        this.purposes = purposes;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /** Newest first. */
    @Transactional(readOnly = true)
    public List<FailedMail> page(Locale locale, int offset, int limit) {
        List<Failed> failed = store.page(scope(), offset, Math.min(limit, Math.max(0, MOST - offset)));
        Map<UUID, String> about = about(failed, locale);
        return failed.stream()
                .map(mail -> mail.about(about.getOrDefault(mail.reference(), "")))
                .toList();
    }

    private Map<UUID, String> about(List<Failed> failed, Locale locale) {
        Map<UUID, String> about = new HashMap<>();
        for (MailPurpose purpose : purposes) {
            Set<UUID> references = failed.stream()
                    .filter(mail -> mail.purpose().equals(purpose.code()))
                    .map(Failed::reference)
                    .collect(Collectors.toSet());
            if (!references.isEmpty()) about.putAll(purpose.titles(references, locale));
        }
        return about;
    }

    /** At most {@value #MOST}. */
    @Transactional(readOnly = true)
    public int count() {
        return store.count(scope(), MOST);
    }

    /**
     * Whether the customer may be written to is looked at again when the mail goes out.
     *
     * @return how many wait now; not those somebody else sent again meanwhile, or that are out of the caller's reach
     */
    public int again(Set<UUID> mailIds) {
        return noted(store.again(store.within(scope(), mailIds), clock.instant()));
    }

    /** As {@link #again(Set)}, with all that {@link #page} lists. */
    public int againAll() {
        return noted(store.again(store.newest(scope(), MOST), clock.instant()));
    }

    private int noted(int mails) {
        if (mails > 0) audit.record(AuditEntry.of("changed", AuditedCustomerMail.TYPE, null, String.valueOf(mails)));
        return mails;
    }

    private SqlCondition scope() {
        return access.within(Capability.CUSTOMER_VIEW, "c");
    }
}
