package loyalty.identity;

import java.util.List;
import java.util.UUID;
import loyalty.identity.RoleChanged.Kind;
import loyalty.shared.Ids;
import loyalty.shared.RefusedException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The permission matrix, for administrators. A change holds from the next call on, for everybody signed in. */
@Service
@Requires(Capability.USER_ADMIN)
@Transactional
public class RoleService {
    private final RoleStore store;
    private final PermissionMatrix matrix;
    private final RoleGranting granting;
    private final SecondAdmin secondAdmin;
    private final SecondFactorRules secondFactor;
    private final Permissions permissions;
    private final ApplicationEventPublisher events;

    RoleService(
            RoleStore store,
            PermissionMatrix matrix,
            RoleGranting granting,
            SecondAdmin secondAdmin,
            SecondFactorRules secondFactor,
            Permissions permissions,
            ApplicationEventPublisher events) {
        this.store = store;
        this.matrix = matrix;
        this.granting = granting;
        this.secondAdmin = secondAdmin;
        this.secondFactor = secondFactor;
        this.permissions = permissions;
        this.events = events;
    }

    @Transactional(readOnly = true)
    public List<RoleSummary> list() {
        return store.all().stream().map(RoleStore.Row::summary).toList();
    }

    /** The few roles there are, with all that each may do. */
    @Transactional(readOnly = true)
    public List<RoleDetails> overview() {
        return store.all().stream().map(this::details).toList();
    }

    @Transactional(readOnly = true)
    public RoleDetails open(UUID roleId) {
        return details(store.find(roleId));
    }

    @Transactional(readOnly = true)
    public Grants grants(UUID roleId) {
        return matrix.grantsOf(roleId);
    }

    /** A new role that may do what this one may, and asks for a second factor as it does. */
    public UUID copy(UUID roleId, RoleName name) {
        Grants grants = granting.current(store.find(roleId));
        RoleName checked = name.checked();
        UUID copy = Ids.next();
        store.add(copy, copy.toString(), checked);
        store.grant(copy, grants);
        secondFactor.set(copy, secondFactor.of(roleId));
        events.publishEvent(new RoleChanged(copy, checked.english(), Kind.CREATED, List.of()));
        return copy;
    }

    public void rename(UUID roleId, int version, RoleName name) {
        RoleName checked = name.checked();
        advance(roleId, version);
        store.rename(roleId, checked);
        events.publishEvent(new RoleChanged(roleId, checked.english(), Kind.RENAMED, List.of()));
    }

    /** Refused while somebody has it, also somebody who left. */
    public void remove(UUID roleId, int version) {
        RoleDetails role = open(roleId);
        if (role.shipped()) throw new RefusedException("identity.role.shipped");
        if (role.holders() > 0) throw new RefusedException("identity.role.held", role.holders());
        advance(roleId, version);
        store.remove(roleId);
        events.publishEvent(new RoleChanged(roleId, role.role().nameEn(), Kind.REMOVED, List.of()));
    }

    /**
     * Refused for one's own role, and when nobody would be left who may administer users. A role of administrators, or
     * one that would become one, takes a second administrator.
     *
     * @param version as it was read; somebody else's change since then is refused as a conflict
     */
    public Effect change(UUID roleId, int version, Grants grants) {
        RoleDetails role = open(roleId);
        if (role.own()) throw new RefusedException("identity.role.own");
        if (role.version() != version) throw new RefusedException("identity.role.changedMeanwhile");
        boolean concernsAdmins = role.grants().administerUsers() || grants.administerUsers();
        if (concernsAdmins && secondAdmin.isThere()) {
            String content = AdminRequestService.written(grants);
            return secondAdmin.ask(
                    AdminRequestKind.ROLE_GRANTS, roleId, role.role().nameEn(), content, version);
        }
        granting.grant(store.find(roleId), version, grants);
        return Effect.DONE;
    }

    private void advance(UUID roleId, int version) {
        if (!store.advance(roleId, version)) throw new RefusedException("identity.role.changedMeanwhile");
    }

    private RoleDetails details(RoleStore.Row row) {
        boolean own = row.id().equals(permissions.user().roleId());
        return new RoleDetails(row.summary(), granting.current(row), row.shipped(), row.holders(), own, row.version());
    }
}
