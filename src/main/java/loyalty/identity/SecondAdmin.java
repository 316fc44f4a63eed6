package loyalty.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import loyalty.identity.AdminRequestChanged.State;
import loyalty.shared.Ids;
import loyalty.shared.RefusedException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Holds changes to administrators back until another administrator agrees, where there is another one. */
@Component
class SecondAdmin {
    private static final Duration TIME_TO_DECIDE = Duration.ofHours(72);

    private final Administrators administrators;
    private final AdminRequestStore requests;
    private final Permissions permissions;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    SecondAdmin(
            Administrators administrators,
            AdminRequestStore requests,
            Permissions permissions,
            Clock clock,
            ApplicationEventPublisher events) {
        this.administrators = administrators;
        this.requests = requests;
        this.permissions = permissions;
        this.clock = clock;
        this.events = events;
    }

    /** Whether a change that touches this role takes a second administrator. */
    boolean isNeededFor(UUID roleId) {
        return administrators.isRole(roleId) && isThere();
    }

    boolean isThere() {
        return !permissions.user().isSystem() && !others().isEmpty();
    }

    Effect ask(AdminRequestKind kind, UUID subjectId, String about, String content, int version) {
        Instant now = clock.instant();
        refuseTwice(kind, subjectId, now);
        SignedInUser user = permissions.user();
        var row = new AdminRequestStore.Row(
                Ids.next(), kind, subjectId, content, version, user.id(), now, now.plus(TIME_TO_DECIDE));
        requests.add(row);
        events.publishEvent(
                new AdminRequestChanged(row.id(), kind, State.PENDING, subjectId, about, user.displayName(), others()));
        return Effect.WAITS;
    }

    private void refuseTwice(AdminRequestKind kind, UUID subjectId, Instant now) {
        boolean asked = requests.pending(now).stream()
                .anyMatch(row -> row.kind() == kind && row.subjectId().equals(subjectId));
        if (asked) throw new RefusedException("identity.request.asked");
    }

    private List<UUID> others() {
        UUID self = permissions.user().id();
        return administrators.ids().stream().filter(id -> !id.equals(self)).toList();
    }
}
