package loyalty.customer.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import loyalty.customer.TimelineEntry;
import loyalty.customer.TimelineSource;
import loyalty.uikit.EmptyState;
import loyalty.uikit.Formats;
import loyalty.uikit.Icons;
import loyalty.uikit.RelativeTime;
import org.jspecify.annotations.Nullable;

/** Everything that happened with a customer by day, newest first, of the kinds that are ticked. */
class TimelineTab extends Div {
    private static final int PAGE = 30;

    private final UUID customerId;
    private final transient Formats formats;
    private final CheckboxGroup<TimelineSource> kinds = new CheckboxGroup<>();
    private final Div days = new Div();
    private final Button earlier = new Button(getTranslation("customer.timeline.earlier"), click -> showMore());
    private transient TimelineMerge timeline;
    private @Nullable LocalDate lastDay;
    private UnorderedList lastEntries = new UnorderedList();

    TimelineTab(UUID customerId, List<TimelineSource> sources, Formats formats) {
        this.customerId = customerId;
        this.formats = formats;
        this.timeline = new TimelineMerge(customerId, List.of());
        addClassName("ld-timeline");
        kinds.addThemeVariants(CheckboxGroupVariant.AURA_HORIZONTAL);
        kinds.setAriaLabel(getTranslation("customer.timeline.kinds"));
        kinds.setItems(sources);
        kinds.setItemLabelGenerator(source -> getTranslation(source.titleKey()));
        kinds.select(sources.stream().filter(TimelineSource::shownAtFirst).toList());
        kinds.addValueChangeListener(change -> begin());
        earlier.addThemeVariants(ButtonVariant.TERTIARY);
        add(kinds, days, earlier);
        begin();
    }

    private void begin() {
        timeline = new TimelineMerge(
                customerId,
                kinds.getListDataView().getItems().filter(kinds::isSelected).toList());
        lastDay = null;
        days.removeAll();
        if (!timeline.hasMore()) days.add(new EmptyState(Icons.HISTORY, getTranslation("customer.timeline.empty")));
        showMore();
    }

    private void showMore() {
        timeline.next(PAGE).forEach(this::show);
        earlier.setVisible(timeline.hasMore());
    }

    private void show(TimelineMerge.Item item) {
        LocalDate day = item.entry().day();
        if (!day.equals(lastDay)) {
            lastDay = day;
            lastEntries = new UnorderedList();
            days.add(new H3(new Span(formats.longDate(day)), new RelativeTime(day, formats)), lastEntries);
        }
        lastEntries.add(line(item.source(), item.entry()));
    }

    private ListItem line(TimelineSource source, TimelineEntry entry) {
        Span kind = new Span(Icons.of(source.icon()), new Span(getTranslation(source.titleKey())));
        kind.addClassName("ld-timeline-kind");
        Div told = new Div(headline(entry));
        if (!entry.text().isEmpty()) told.add(new Span(entry.text()));
        entry.facts().forEach(fact -> told.add(fact(fact)));
        ListItem line = new ListItem(kind, told);
        if (entry.at() != null) line.add(new Span(formats.clock(entry.at())));
        return line;
    }

    private static Component headline(TimelineEntry entry) {
        Runnable opening = entry.opening();
        Component headline = opening == null
                ? new Span(entry.headline())
                : new NativeButton(entry.headline(), click -> opening.run());
        headline.addClassName("ld-timeline-headline");
        return headline;
    }

    private static Span fact(String text) {
        Span fact = new Span(text);
        fact.addClassName("ld-timeline-fact");
        return fact;
    }
}
