package loyalty.identity;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import loyalty.identity.AdminRequestChanged.State;
import loyalty.shared.RefusedException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Changes to administrators that another administrator has to agree to; after 72 hours they are gone. */
@Service
@Requires(Capability.USER_ADMIN)
@Transactional
public class AdminRequestService {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final AdminRequestStore requests;
    private final Administrators administrators;
    private final AccountChanges accounts;
    private final RoleStore roles;
    private final RoleGranting granting;
    private final Permissions permissions;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    AdminRequestService(
            AdminRequestStore requests,
            Administrators administrators,
            AccountChanges accounts,
            RoleStore roles,
            RoleGranting granting,
            Permissions permissions,
            Clock clock,
            ApplicationEventPublisher events) {
        this.requests = requests;
        this.administrators = administrators;
        this.accounts = accounts;
        this.roles = roles;
        this.granting = granting;
        this.permissions = permissions;
        this.clock = clock;
        this.events = events;
    }

    @Transactional(readOnly = true)
    public List<AdminRequestSummary> pending() {
        return requests.pending(clock.instant()).stream().map(this::summary).toList();
    }

    /**
     * Does what was asked for. Refused to who asked, and when they are no administrator any more.
     *
     * @return a password to hand over, if it was about one
     */
    public Optional<OneTimePassword> approve(UUID id) {
        AdminRequestStore.Row request = find(id);
        if (isOwn(request)) throw new RefusedException("identity.request.own");
        if (!administrators.ids().contains(request.requestedBy())) throw new RefusedException("identity.request.gone");
        decide(request, State.APPROVED);
        return apply(request);
    }

    /** Also by who asked: they take it back. */
    public void decline(UUID id) {
        decide(find(id), State.DECLINED);
    }

    private Optional<OneTimePassword> apply(AdminRequestStore.Row request) {
        UUID subject = request.subjectId();
        switch (request.kind()) {
            case ACCOUNT_ROLE -> accounts.giveRole(accounts.find(subject), request.content());
            case DEACTIVATION -> accounts.deactivate(accounts.find(subject));
            case REACTIVATION -> accounts.reactivate(accounts.find(subject));
            case ROLE_GRANTS -> granting.grant(roles.find(subject), request.contentVersion(), grants(request));
            case PASSWORD_RESET -> {
                return Optional.of(accounts.resetPassword(accounts.find(subject)));
            }
        }
        return Optional.empty();
    }

    private void decide(AdminRequestStore.Row request, State state) {
        SignedInUser user = permissions.user();
        if (!requests.decide(request.id(), state, user.id(), clock.instant())) {
            throw new RefusedException("identity.request.gone");
        }
        List<UUID> receivers = isOwn(request) ? List.of() : List.of(request.requestedBy());
        events.publishEvent(new AdminRequestChanged(
                request.id(),
                request.kind(),
                state,
                request.subjectId(),
                about(request),
                user.displayName(),
                receivers));
    }

    private AdminRequestStore.Row find(UUID id) {
        return requests.pending(id, clock.instant()).orElseThrow(() -> new RefusedException("identity.request.gone"));
    }

    private boolean isOwn(AdminRequestStore.Row request) {
        return request.requestedBy().equals(permissions.user().id());
    }

    private AdminRequestSummary summary(AdminRequestStore.Row request) {
        return new AdminRequestSummary(
                request.id(),
                request.kind(),
                about(request),
                request.kind() == AdminRequestKind.ACCOUNT_ROLE ? request.content() : "",
                differences(request),
                accounts.find(request.requestedBy()).displayName(),
                request.expiresAt(),
                isOwn(request));
    }

    private String about(AdminRequestStore.Row request) {
        return request.kind() == AdminRequestKind.ROLE_GRANTS
                ? roles.find(request.subjectId()).nameEn()
                : accounts.find(request.subjectId()).displayName();
    }

    private List<GrantDifference> differences(AdminRequestStore.Row request) {
        if (request.kind() != AdminRequestKind.ROLE_GRANTS) return List.of();
        return grants(request).differencesFrom(granting.current(roles.find(request.subjectId())));
    }

    private static Grants grants(AdminRequestStore.Row request) {
        return JSON.readValue(request.content(), Grants.class);
    }

    static String written(Grants grants) {
        return JSON.writeValueAsString(grants);
    }
}
