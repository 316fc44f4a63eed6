package loyalty.segment.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import loyalty.segment.Segment;
import loyalty.segment.SegmentNavigation;
import loyalty.table.TableNavigation;
import loyalty.uikit.Confirmation;
import loyalty.uikit.EmptyState;
import loyalty.uikit.Icons;
import loyalty.uikit.Notifications;
import loyalty.uikit.RecordList;
import loyalty.uikit.RecordRow;
import org.jspecify.annotations.Nullable;

/** All segments the caller may use; each leads to its page, and to its customers in the table. */
@Route(SegmentNavigation.ROUTE)
@Menu(order = 12, title = "segment.title", icon = Icons.TAG)
@RolesAllowed("CUSTOMER_VIEW")
@StyleSheet("context://styles/table.css")
@StyleSheet("context://styles/segment.css")
class SegmentListView extends Div implements HasDynamicTitle {
    private static final String COLUMNS = "minmax(12rem, 1.4fr) minmax(14rem, 3fr) minmax(8rem, 1fr) minmax(9rem, 1fr)";

    private final transient SegmentPanel services;
    private final RecordList<Segment> list;
    private transient List<Segment> segments = List.of();
    private transient List<Segment> unusable = List.of();

    SegmentListView(SegmentPanel services) {
        this.services = services;
        addClassName("ld-record-page");
        list = new RecordList<Segment>(
                        COLUMNS,
                        Stream.of("name", "rule", "audience", "members")
                                .map(column -> getTranslation("segment.list." + column))
                                .toList(),
                        new EmptyState(Icons.TAG, getTranslation("segment.list.empty")))
                .creating(getTranslation("segment.new"), () -> edit(null, null))
                .records(query -> page(query.getOffset(), query.getLimit()), this::row);
        add(list);
        refresh();
    }

    private Stream<Segment> page(int offset, int limit) {
        return segments.stream().skip(offset).limit(limit);
    }

    private void refresh() {
        unusable = services.segments().unusable();
        segments = Stream.concat(unusable.stream(), services.segments().segments().stream())
                .toList();
        list.show(segments.size(), new Span(getTranslation("segment.list.count", segments.size())));
    }

    private RecordRow row(Segment segment) {
        String name = SegmentWords.name(segment);
        boolean usable = !unusable.contains(segment);
        RecordRow row = new RecordRow()
                .lead(usable ? new Anchor(SegmentNavigation.location(segment.code()), name) : new Span(name))
                .fact(usable ? services.rules().say(segment.rule()) : getTranslation("segment.unusable"))
                .fact(getTranslation(
                        segment.isShipped() ? "segment.audience.shipped" : "segment.audience." + segment.audience()))
                .fact(SegmentWords.members(segment, services.formats()));
        if (usable)
            row.action(
                            getTranslation("segment.open", name),
                            Icons.TABLE,
                            () -> UI.getCurrent()
                                    .navigate(TableNavigation.ROUTE, TableNavigation.parameters(segment.filter())))
                    .action(getTranslation("segment.copy", name), Icons.COPY, () -> edit(null, segment));
        if (!segment.mine()) return row;
        return row.action(getTranslation("segment.change", name), Icons.EDIT, () -> edit(segment.id(), segment))
                .action(getTranslation("segment.remove", name), Icons.DELETE, () -> ask(segment));
    }

    private void edit(@Nullable UUID id, @Nullable Segment like) {
        SegmentDialog.of(id, like, services, this::refresh).open();
    }

    private void ask(Segment segment) {
        UUID id = segment.id();
        if (id == null) return;
        Confirmation.ask(
                getTranslation("segment.remove.question", SegmentWords.name(segment)),
                getTranslation("segment.remove.explanation"),
                getTranslation("segment.remove.do"),
                () -> {
                    services.segments().remove(id);
                    refresh();
                    Notifications.done(getTranslation("segment.removed", SegmentWords.name(segment)));
                });
    }

    @Override
    public String getPageTitle() {
        return getTranslation("segment.title");
    }
}
