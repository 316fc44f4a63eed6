package loyalty.segment;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import loyalty.identity.Permissions;
import loyalty.identity.SignedInUser;
import loyalty.table.TableColumn;
import loyalty.table.TableFilter;
import loyalty.table.TableService;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Reads the segments that the caller may use: not those whose rules tell what the caller may not see. */
@Component
class SegmentReader {
    private final SavedSegmentRepository saved;
    private final ShippedSegments shipped;
    /** The table asks for segments in turn. */
    private final ObjectProvider<TableService> table;

    private final Permissions permissions;
    private final JsonMapper json;

    SegmentReader(
            SavedSegmentRepository saved,
            ShippedSegments shipped,
            ObjectProvider<TableService> table,
            Permissions permissions,
            JsonMapper json) {
        this.saved = saved;
        this.shipped = shipped;
        this.table = table;
        this.permissions = permissions;
        this.json = json;
    }

    List<Segment> usable() {
        SignedInUser user = permissions.user();
        Set<String> columns = columns();
        return Stream.concat(
                        saved.visibleTo(user.id(), user.teamIds()).stream().map(each -> segment(each, user)),
                        shipped.all().stream())
                .filter(segment -> columns.containsAll(asked(segment.rule())))
                .toList();
    }

    /** The caller's own that ask for what is gone, or for what they may not see any more. */
    List<Segment> unusable() {
        SignedInUser user = permissions.user();
        Set<String> columns = columns();
        return saved.visibleTo(user.id(), user.teamIds()).stream()
                .map(each -> segment(each, user))
                .filter(segment -> segment.mine() && !columns.containsAll(asked(segment.rule())))
                .toList();
    }

    Optional<Segment> find(String code) {
        Set<String> columns = columns();
        return shipped.find(code)
                .or(() -> id(code).flatMap(this::visible))
                .filter(segment -> columns.containsAll(asked(segment.rule())));
    }

    private Optional<Segment> visible(UUID id) {
        SignedInUser user = permissions.user();
        return saved.visibleTo(id, user.id(), user.teamIds()).map(each -> segment(each, user));
    }

    Segment segment(SavedSegment segment, SignedInUser user) {
        return new Segment(
                segment.id.toString(),
                segment.id,
                segment.name,
                segment.name,
                segment.audience,
                segment.teamId,
                segment.ownerId.equals(user.id()),
                rule(segment.rule),
                segment.frozenAt);
    }

    private TableFilter rule(String text) {
        return json.readValue(text, TableFilter.class);
    }

    private Set<String> columns() {
        return table.getObject().filterColumns().stream().map(TableColumn::key).collect(Collectors.toSet());
    }

    private static Set<String> asked(TableFilter rule) {
        return rule.columns().collect(Collectors.toSet());
    }

    private static Optional<UUID> id(String code) {
        try {
            return Optional.of(UUID.fromString(code));
        } catch (IllegalArgumentException shippedOrNone) {
            return Optional.empty();
        }
    }
}
