package loyalty.customer;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import loyalty.audit.AuditEntry;
import loyalty.audit.AuditLog;
import loyalty.identity.Access;
import loyalty.identity.Capability;
import loyalty.identity.FieldGroup;
import loyalty.identity.Permissions;
import loyalty.identity.Requires;
import loyalty.identity.RunAs;
import loyalty.identity.SignedInUser;
import loyalty.identity.UserDirectory;
import loyalty.identity.UserSummary;
import loyalty.notification.Notice;
import loyalty.notification.Notifier;
import loyalty.shared.HumanText;
import loyalty.shared.Message;
import loyalty.shared.RefusedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows masked contact data to who says why. Each time is recorded; administrators are told of who does it often. */
@Service
@Transactional
@Requires(Capability.CONTACT_REVEAL)
public class ContactReveal {
    /** How long views may show it. */
    public static final Duration SHOWN = Duration.ofSeconds(60);

    public static final int REASON_LENGTH = 200;

    static final String ACTION = "revealed";
    static final String NOTICE = "customer.reveal";

    private final CustomerRepository customers;
    private final CustomerFields fields;
    private final CustomerAccess access;
    private final AuditLog audit;
    private final Notifier notifier;
    private final UserDirectory directory;
    private final Permissions permissions;
    private final RunAs runAs;
    private final RegisterSettings settings;
    private final Clock clock;

    ContactReveal(
            CustomerRepository customers,
            CustomerFields fields,
            CustomerAccess access,
            AuditLog audit,
            Notifier notifier,
            UserDirectory directory,
            Permissions permissions,
            RunAs runAs,
            RegisterSettings settings,
            Clock clock) {
        this.customers = customers;
        this.fields = fields;
        this.access = access;
        this.audit = audit;
        this.notifier = notifier;
        this.directory = directory;
        this.permissions = permissions;
        this.runAs = runAs;
        this.settings = settings;
        this.clock = clock;
    }

    /** @param reason what it is needed for, 1 to {@value #REASON_LENGTH} characters */
    public RevealedContact reveal(UUID customerId, String reason) {
        Access allowed = access.rights(customerId, Capability.CONTACT_REVEAL).access(FieldGroup.CONTACT);
        if (allowed != Access.MASKED) throw new RefusedException("customer.reveal.nothing");
        Customer customer = customers.findById(customerId).orElseThrow(() -> new RefusedException("customer.notFound"));
        audit.record(AuditEntry.of(ACTION, "customer", customerId, checked(reason)));
        warn();
        return new RevealedContact(customer.name, value("phone", customer), value("email", customer));
    }

    private String value(String field, Customer customer) {
        return fields.find(field).orElseThrow().get(customer);
    }

    private static String checked(String reason) {
        String kept = HumanText.clean(reason);
        if (kept.isEmpty()) throw new RefusedException("customer.reveal.why.missing");
        if (kept.length() > REASON_LENGTH) throw new RefusedException("customer.reveal.why.tooLong", REASON_LENGTH);
        return kept;
    }

    /** Once for each user and hour. */
    private void warn() {
        Instant now = clock.instant();
        int times = audit.times(ACTION, now.minus(1, ChronoUnit.HOURS));
        if (times <= settings.revealsAnHour()) return;
        SignedInUser user = permissions.user();
        String occasion = NOTICE + ":" + user.id() + ":" + now.truncatedTo(ChronoUnit.HOURS);
        Message text = Message.of("customer.reveal.many", user.displayName(), times);
        runAs.system(() -> directory.holders(Capability.USER_ADMIN, null)).stream()
                .map(UserSummary::id)
                .forEach(admin -> notifier.tell(new Notice(admin, NOTICE, text, "audit", occasion)));
    }
}
