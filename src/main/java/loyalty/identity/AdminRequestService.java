package loyalty.identity;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    private final UserDirectory directory;
    private final Permissions permissions;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    AdminRequestService(
            AdminRequestStore requests,
            Administrators administrators,
            AccountChanges accounts,
            RoleStore roles,
            RoleGranting granting,
            UserDirectory directory,
            Permissions permissions,
            Clock clock,
            ApplicationEventPublisher events) {
        this.requests = requests;
        this.administrators = administrators;
        this.accounts = accounts;
        this.roles = roles;
        this.granting = granting;
        this.directory = directory;
        this.permissions = permissions;
        this.clock = clock;
        this.events = events;
    }

    /** The oldest first, roles by their names in this language; about a role that is gone there is nothing to decide. */
    @Transactional(readOnly = true)
    public List<AdminRequestSummary> pending(Locale locale) {
        List<AdminRequestStore.Row> rows = requests.pending(clock.instant());
        if (rows.isEmpty()) return List.of();
        Map<UUID, String> names = directory.namesOf(rows.stream()
                .flatMap(row -> Stream.of(row.subjectId(), row.requestedBy()))
                .collect(Collectors.toSet()));
        Map<UUID, RoleStore.Row> known = roles.all().stream().collect(Collectors.toMap(RoleStore.Row::id, r -> r));
        return rows.stream()
                .flatMap(row -> row.kind() == AdminRequestKind.ROLE_GRANTS
                        ? Stream.ofNullable(known.get(row.subjectId())).map(role -> ofRole(row, role, names, locale))
                        : Stream.of(ofAccount(row, names)))
                .toList();
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

    private AdminRequestSummary ofAccount(AdminRequestStore.Row request, Map<UUID, String> names) {
        String role = request.kind() == AdminRequestKind.ACCOUNT_ROLE ? request.content() : "";
        return summary(request, names.getOrDefault(request.subjectId(), ""), role, List.of(), names);
    }

    private AdminRequestSummary ofRole(
            AdminRequestStore.Row request, RoleStore.Row role, Map<UUID, String> names, Locale locale) {
        List<GrantDifference> differences = grants(request).differencesFrom(granting.current(role));
        return summary(request, role.summary().name(locale), "", differences, names);
    }

    private AdminRequestSummary summary(
            AdminRequestStore.Row request,
            String about,
            String newRole,
            List<GrantDifference> differences,
            Map<UUID, String> names) {
        return new AdminRequestSummary(
                request.id(),
                request.kind(),
                about,
                newRole,
                differences,
                names.getOrDefault(request.requestedBy(), ""),
                request.expiresAt(),
                isOwn(request));
    }

    private String about(AdminRequestStore.Row request) {
        return request.kind() == AdminRequestKind.ROLE_GRANTS
                ? roles.find(request.subjectId()).nameEn()
                : accounts.find(request.subjectId()).displayName();
    }

    private static Grants grants(AdminRequestStore.Row request) {
        return JSON.readValue(request.content(), Grants.class);
    }

    static String written(Grants grants) {
        return JSON.writeValueAsString(grants);
    }
}
