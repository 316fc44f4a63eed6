package loyalty.segment;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import loyalty.identity.Capability;
import loyalty.identity.Permissions;
import loyalty.identity.Requires;
import loyalty.identity.SignedInUser;
import loyalty.shared.HumanText;
import loyalty.shared.Ids;
import loyalty.shared.RefusedException;
import loyalty.table.FilteredCustomers;
import loyalty.table.TableFilter;
import loyalty.table.TableQuery;
import loyalty.table.TableService;
import loyalty.table.ViewAudience;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Segments: those that ship, one's own, and those that others share. A segment says whom it means; who of them somebody
 * sees or counts is bounded by their own reach, whoever made it.
 */
@Service
@Transactional
@Requires(Capability.CUSTOMER_VIEW)
public class SegmentService {
    public static final int NAME_LENGTH = 100;
    private static final int RULE_LENGTH = 20_000;

    private final SavedSegmentRepository saved;
    private final SegmentReader reader;
    private final SegmentMembers members;
    private final FilteredCustomers customers;
    private final TableService table;
    private final Permissions permissions;
    private final Scheduler scheduler;
    private final OneTimeTask<UUID> look;
    private final JsonMapper json;
    private final Clock clock;

    SegmentService(
            SavedSegmentRepository saved,
            SegmentReader reader,
            SegmentMembers members,
            FilteredCustomers customers,
            TableService table,
            Permissions permissions,
            Scheduler scheduler,
            OneTimeTask<UUID> savedSegmentTask,
            JsonMapper json,
            Clock clock) {
        this.saved = saved;
        this.reader = reader;
        this.members = members;
        this.customers = customers;
        this.table = table;
        this.permissions = permissions;
        this.scheduler = scheduler;
        this.look = savedSegmentTask;
        this.json = json;
        this.clock = clock;
    }

    /** Those the caller may use: saved ones by their names, then those that ship. */
    @Transactional(readOnly = true)
    public List<Segment> segments() {
        return reader.usable();
    }

    /** The caller's own whose rules ask for what is gone, or what they may not see any more: to be changed or removed. */
    @Transactional(readOnly = true)
    public List<Segment> unusable() {
        return reader.unusable();
    }

    /** @return empty where the caller has no such segment, or may not see what its rule asks */
    @Transactional(readOnly = true)
    public Optional<Segment> find(String code) {
        return reader.find(code);
    }

    /**
     * How many customers of the caller a rule means; one count of the database.
     *
     * @throws RefusedException if the rule makes no sense
     */
    @Transactional(readOnly = true)
    public long count(TableFilter rule) {
        return table.count(new TableQuery(rule, "", List.of()));
    }

    /**
     * @param id the caller's own segment to change; null for a new one
     * @throws RefusedException if the name is missing or too long, the rule is empty or makes no sense, or the segment
     *     is not the caller's
     */
    public Segment save(@Nullable UUID id, SegmentDraft draft) {
        if (draft.audience() != ViewAudience.PRIVATE && !permissions.allows(Capability.VIEW_SHARE))
            throw new AccessDeniedException("sharing segments");
        SignedInUser user = permissions.user();
        SavedSegment segment = id == null ? new SavedSegment(user.id()) : own(id);
        String rule = rule(draft.rule());
        boolean anew = draft.frozen() && (segment.frozenAt == null || !segment.rule.equals(rule));
        segment.name = name(draft.name());
        segment.audience = draft.audience();
        segment.teamId = draft.audience() == ViewAudience.TEAM ? teamOf(user, segment.teamId) : null;
        segment.rule = rule;
        if (!draft.frozen()) segment.frozenAt = null;
        else if (anew) segment.frozenAt = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        SavedSegment kept = saved.saveAndFlush(segment);
        if (!draft.frozen()) {
            members.forget(kept.id);
            scheduler.schedule(look.instance(Ids.next().toString(), kept.id), clock.instant());
        } else if (anew) members.keep(kept.id, customers.customers(draft.rule()));
        return reader.segment(kept, user);
    }

    public void remove(UUID id) {
        SavedSegment segment = own(id);
        members.forget(id);
        saved.delete(segment);
    }

    private SavedSegment own(UUID id) {
        UUID user = permissions.user().id();
        return saved.findById(id)
                .filter(segment -> segment.ownerId.equals(user))
                .orElseThrow(() -> new RefusedException("segment.notYours"));
    }

    /** Written only once it can be read as a question to the database. */
    private String rule(TableFilter rule) {
        if (rule.isEmpty()) throw new RefusedException("segment.rule.empty");
        if (rule.columns().anyMatch(SegmentSets.COLUMN::equals)) throw new RefusedException("table.filter.setInSet");
        customers.customers(rule);
        String written = json.writeValueAsString(rule);
        if (written.length() > RULE_LENGTH) throw new RefusedException("segment.rule.long");
        return written;
    }

    private static UUID teamOf(SignedInUser user, @Nullable UUID before) {
        return Stream.concat(Stream.ofNullable(before), user.teamIds().stream().sorted())
                .filter(user.teamIds()::contains)
                .findFirst()
                .orElseThrow(() -> new RefusedException("segment.noTeam"));
    }

    private static String name(String typed) {
        String name = HumanText.clean(typed);
        if (name.isEmpty() || name.length() > NAME_LENGTH) throw new RefusedException("segment.name", NAME_LENGTH);
        return name;
    }
}
