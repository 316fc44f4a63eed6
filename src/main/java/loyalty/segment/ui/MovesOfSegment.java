package loyalty.segment.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.UUID;
import loyalty.customer.CustomerNavigation;
import loyalty.segment.SegmentHistoryService;
import loyalty.segment.SegmentMove;
import loyalty.segment.SegmentPeriod;
import loyalty.uikit.EmptyState;
import loyalty.uikit.Formats;
import loyalty.uikit.Icons;
import loyalty.uikit.RecordList;
import loyalty.uikit.RecordRow;

/** Who came into a segment in a period, or who left it; fetched as far as they are scrolled. */
class MovesOfSegment extends Div {
    private final transient Formats formats;

    MovesOfSegment(
            SegmentHistoryService history,
            Formats formats,
            UUID segment,
            SegmentPeriod period,
            SegmentMove.Way way,
            long count) {
        this.formats = formats;
        RecordList<SegmentMove> list = new RecordList<SegmentMove>(
                        "minmax(8rem, 2fr) minmax(6rem, 1fr) 6.5rem",
                        List.of(
                                getTranslation("segment.history.customer"),
                                getTranslation("segment.history.number"),
                                getTranslation("segment.history.day")),
                        new EmptyState(Icons.CUSTOMERS, getTranslation("segment.history." + way + ".none")))
                .records(
                        query -> history.moves(segment, period, way, query.getOffset(), query.getLimit()).stream(),
                        this::row);
        list.show(
                Math.toIntExact(count),
                new Span(getTranslation("segment.history." + way + ".count", formats.number(count), count)));
        add(new H3(getTranslation("segment.history." + way)), list);
    }

    private RecordRow row(SegmentMove move) {
        return new RecordRow()
                .lead(new Anchor(CustomerNavigation.location(move.customerId()), move.name()))
                .fact(move.number())
                .fact(formats.date(move.day()));
    }
}
