package loyalty.identity;

import loyalty.identity.RoleChanged.Kind;
import loyalty.shared.RefusedException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Gives roles other grants, once it is sure that it may be done. */
@Component
class RoleGranting {
    private final RoleStore store;
    private final PermissionMatrix matrix;
    private final Administrators administrators;
    private final ApplicationEventPublisher events;

    RoleGranting(
            RoleStore store, PermissionMatrix matrix, Administrators administrators, ApplicationEventPublisher events) {
        this.store = store;
        this.matrix = matrix;
        this.administrators = administrators;
        this.events = events;
    }

    /** Refused when nobody would be left who may administer users, and when the role is not as it was read any more. */
    void grant(RoleStore.Row role, int version, Grants grants) {
        Grants before = current(role);
        administrators.lock();
        if (!store.advance(role.id(), version)) throw new RefusedException("identity.role.changedMeanwhile");
        store.grant(role.id(), grants);
        administrators.refuseNone();
        events.publishEvent(new RoleChanged(role.id(), role.nameEn(), Kind.CHANGED, grants.differencesFrom(before)));
    }

    Grants current(RoleStore.Row role) {
        matrix.expect(role.id(), role.version());
        return matrix.grantsOf(role.id());
    }
}
