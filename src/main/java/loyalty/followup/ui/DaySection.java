package loyalty.followup.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import loyalty.followup.DayFigures;
import loyalty.followup.DayPart;
import loyalty.followup.FollowupDay;
import loyalty.followup.FollowupSummary;

/** One part of the day: how many, the first of them, and the rest as far as somebody wants to see it. */
class DaySection extends Section {
    private static final int PAGE = 50;

    private final transient FollowupDay day;
    private final transient FollowupLines lines;
    private final DayPart part;
    private final Div rows = new Div();
    private final Button more = new Button(getTranslation("followup.more"), click -> showMore());
    private final Span count = new Span();
    private int shown = PAGE;
    private int all;

    DaySection(DayPart part, FollowupDay day, FollowupLines lines) {
        this.part = part;
        this.day = day;
        this.lines = lines;
        addClassNames("ld-day-section", "ld-day-" + part.name().toLowerCase(Locale.ROOT));
        count.addClassName("ld-record-badge");
        more.addThemeVariants(ButtonVariant.TERTIARY);
        add(new H2(new Span(getTranslation("followup.part." + part)), count), rows, more);
    }

    void show(DayFigures figures) {
        all = figures.of(part);
        setVisible(all > 0);
        count.setText(DayFigures.shown(all));
        rows.removeAll();
        if (all > 0) append(day.due(part, 0, shown));
    }

    private void showMore() {
        append(day.due(part, shown, PAGE));
        shown += PAGE;
        more.setVisible(shown < all);
    }

    private void append(List<FollowupSummary> followups) {
        followups.forEach(followup -> rows.add(lines.line(followup)));
        more.setVisible(shown < all);
    }
}
