package loyalty.credit;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
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
    private final Permissions permissions;
    private final LookLog log;
    private final Clock clock;
    /** A list is read page by page: the log, which keeps one look an hour, need not be asked at each. */
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
        Instant hour = clock.instant().truncatedTo(ChronoUnit.HOURS);
        if (!hour.equals(looked.put(permissions.user().id(), hour))) log.looked(AuditedCredit.TYPE, null, "table");
    }
}
