package loyalty.segment.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import loyalty.segment.Segment;
import loyalty.uikit.Formats;

/** Says things about segments in the same words everywhere. */
final class SegmentWords {
    private SegmentWords() {}

    static String name(Segment segment) {
        return segment.name(UI.getCurrent().getLocale());
    }

    /** Whether its members are those of the rule or of a day. */
    static Span members(Segment segment, Formats formats) {
        UI page = UI.getCurrent();
        return new Span(
                segment.frozenAt() == null
                        ? page.getTranslation("segment.members.live")
                        : page.getTranslation("segment.members.frozen", formats.time(segment.frozenAt())));
    }
}
