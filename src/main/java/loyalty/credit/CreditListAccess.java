package loyalty.credit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import loyalty.audit.LookLog;
import loyalty.identity.Access;
import loyalty.identity.Capability;
import loyalty.identity.FieldGroup;
import loyalty.identity.Permissions;
import loyalty.identity.Requires;
import loyalty.identity.Scope;
import org.springframework.stereotype.Service;

/** Credit in lists of many customers, which are filtered and sorted by it: so it is for all of them or for none. */
@Service
@Requires(Capability.CUSTOMER_VIEW)
public class CreditListAccess {
    /** A list is read page by page; so many looks within this time are one. */
    private static final Duration ONE_LOOK = Duration.ofHours(1);

    private final Permissions permissions;
    private final LookLog log;
    private final Clock clock;
    private final Map<UUID, Instant> looked = new ConcurrentHashMap<>();

    CreditListAccess(Permissions permissions, LookLog log, Clock clock) {
        this.permissions = permissions;
        this.log = log;
        this.clock = clock;
    }

    /** What the caller may see of every customer within reach; masked shows the rating only. */
    public Access everywhere() {
        Access own = permissions.access(FieldGroup.CREDIT, true);
        if (permissions.scope(Capability.CUSTOMER_VIEW) == Scope.OWN) return own;
        Access others = permissions.access(FieldGroup.CREDIT, false);
        return own.atLeast(others) ? others : own;
    }

    /** To be called when the caller is shown amounts; recorded once an hour. */
    public void looked() {
        Instant now = clock.instant();
        Instant last = looked.put(permissions.user().id(), now);
        if (last == null || last.plus(ONE_LOOK).isBefore(now)) log.looked(AuditedCredit.TYPE, null, "table");
        else looked.put(permissions.user().id(), last);
    }
}
