package loyalty.audit;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import loyalty.identity.Capability;
import loyalty.identity.Permissions;
import loyalty.identity.Requires;
import loyalty.identity.SignedInUser;
import loyalty.shared.SqlCondition;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The log as supervisors and administrators read it: their own doings, those of their teams' people, or everybody's. */
@Service
@Requires(Capability.AUDIT_VIEW)
@Transactional(readOnly = true)
public class AuditService {
    private static final UUID NO_TEAM = new UUID(0, 0);
    private static final LocalDate EARLIEST = LocalDate.of(1, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(9999, 12, 31);

    private final AuditStore store;
    private final Permissions permissions;
    private final List<RecordNames> names;
    private final Clock clock;

    AuditService(AuditStore store, Permissions permissions, List<RecordNames> names, Clock clock) {
        this.store = store;
        this.permissions = permissions;
        this.names = names;
        this.clock = clock;
    }

    /** Newest first. Whose record it was is not asked: values are shown as for records of others. */
    public List<AuditChange> search(AuditFilter filter, int offset, int limit) {
        return store.find(scope().and(condition(filter)), false, offset, limit);
    }

    /** The last changes of records, newest first, without what happened to accounts, such as signing in. */
    public List<AuditChange> latest(int limit) {
        SqlCondition records = SqlCondition.of("a.record_type <> :accounts", "accounts", AuditedAccount.TYPE);
        return store.find(scope().and(records), false, 0, limit);
    }

    /** Sign-ins of a day in the company's zone, of those whom the reader watches over. */
    public SignInTotals signIns(LocalDate day) {
        return store.signIns(scope().and(condition(new AuditFilter(null, day, day, AuditedAccount.TYPE))));
    }

    /** What the records are called that the reader may see; the others are left out. */
    public Map<UUID, String> recordNames(List<AuditChange> changes) {
        Set<UUID> ids = changes.stream()
                .map(AuditChange::recordId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Map<UUID, String> all = new HashMap<>();
        if (!ids.isEmpty()) names.forEach(known -> all.putAll(known.of(ids)));
        return all;
    }

    /** Records to search the log for by what they are called, within the reader's reach; none for an empty text. */
    public List<NamedRecord> records(String typed, int limit) {
        if (typed.isBlank()) return List.of();
        return names.stream()
                .flatMap(known -> known.find(typed.strip(), limit).stream())
                .limit(limit)
                .toList();
    }

    /** A record by its id, if the reader may see it. */
    public Optional<NamedRecord> record(UUID id) {
        return names.stream()
                .map(known -> known.of(Set.of(id)).get(id))
                .filter(Objects::nonNull)
                .map(name -> new NamedRecord(id, name))
                .findFirst();
    }

    private SqlCondition scope() {
        SignedInUser user = permissions.user();
        SqlCondition own = SqlCondition.of("a.user_id = :scopeUser", "scopeUser", user.id());
        return switch (permissions.scope(Capability.AUDIT_VIEW)) {
            case OWN -> own;
            case TEAM -> own.or(teamMates(user.teamIds()));
            case ALL -> SqlCondition.ALL;
        };
    }

    private static SqlCondition teamMates(Set<UUID> teams) {
        return new SqlCondition(
                "a.user_id in (select t.user_id from user_team t where t.team_id in (:scopeTeams))",
                Map.of("scopeTeams", teams.isEmpty() ? Set.of(NO_TEAM) : teams));
    }

    private SqlCondition condition(AuditFilter filter) {
        SqlCondition all = SqlCondition.ALL;
        if (filter.userId() != null) all = all.and(SqlCondition.of("a.user_id = :user", "user", filter.userId()));
        if (filter.from() != null)
            all = all.and(SqlCondition.of("a.at >= :from", "from", startOf(bounded(filter.from()))));
        if (filter.to() != null)
            all = all.and(SqlCondition.of(
                    "a.at < :to", "to", startOf(bounded(filter.to()).plusDays(1))));
        if (filter.recordType() != null)
            all = all.and(SqlCondition.of("a.record_type = :recordType", "recordType", filter.recordType()));
        if (filter.recordId() != null)
            all = all.and(SqlCondition.of("a.record_id = :record", "record", filter.recordId()));
        if (filter.actions() != null) all = all.and(among("a.action", "actions", filter.actions()));
        if (filter.fields() != null) all = all.and(among("a.field", "fields", filter.fields()));
        return all;
    }

    private static SqlCondition among(String column, String name, Set<String> codes) {
        return codes.isEmpty() ? SqlCondition.NONE : SqlCondition.of(column + " in (:" + name + ")", name, codes);
    }

    /** No database has days for every year that a date may have. */
    private static LocalDate bounded(LocalDate day) {
        if (day.isBefore(EARLIEST)) return EARLIEST;
        return day.isAfter(LATEST) ? LATEST : day;
    }

    private OffsetDateTime startOf(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toInstant().atOffset(ZoneOffset.UTC);
    }
}
