package loyalty.followup.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import loyalty.followup.DayCounts;
import loyalty.followup.DayPart;
import loyalty.followup.FollowupDay;
import loyalty.followup.FollowupSummary;
import loyalty.uikit.Formats;
import loyalty.uikit.SteadyRows;

/** One part of the day: how many, the first of them, and the rest as far as somebody wants to see it. */
class DaySection extends Section {
    private static final int PAGE = 50;

    private final transient FollowupDay day;
    private final transient Formats formats;
    private final DayPart part;
    private final Div list = new Div();
    private final transient SteadyRows<FollowupSummary, Component> rows;
    private final Button more = new Button(getTranslation("followup.more"), click -> showMore());
    private final Span count = new Span();
    private int shown = PAGE;
    private int all;

    DaySection(DayPart part, FollowupDay day, FollowupLines lines, Formats formats) {
        this.part = part;
        this.day = day;
        this.formats = formats;
        this.rows = new SteadyRows<>(list, lines::line);
        addClassNames("ld-day-section", "ld-day-" + part.name().toLowerCase(Locale.ROOT));
        count.addClassName("ld-record-badge");
        more.addThemeVariants(ButtonVariant.TERTIARY);
        add(new H2(new Span(getTranslation("followup.part." + part)), count), list, more);
    }

    void show(DayCounts counts) {
        all = counts.of(part);
        setVisible(all > 0);
        count.setText(formats.upTo(all, DayCounts.MOST));
        showRows();
    }

    private void showMore() {
        shown += PAGE;
        showRows();
    }

    private void showRows() {
        rows.show(all > 0 ? day.due(part, 0, shown) : List.of());
        more.setVisible(shown < all);
    }
}
