package loyalty.segment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import loyalty.segment.Segment;
import loyalty.segment.SegmentHistoryService;
import loyalty.segment.SegmentNavigation;
import loyalty.table.TableAction;
import loyalty.table.TableNavigation;
import loyalty.uikit.Icons;
import loyalty.uikit.PageHeader;
import loyalty.uikit.Within;

/** A segment: whom it means, how many they are, who came and who left, and what can be done with them. */
@Route(SegmentNavigation.ROUTE + "/:code")
@RolesAllowed("CUSTOMER_VIEW")
@StyleSheet("context://styles/table.css")
@StyleSheet("context://styles/segment.css")
class SegmentView extends Div implements BeforeEnterObserver, HasDynamicTitle, Within {
    private final transient SegmentPanel services;
    private final transient SegmentHistoryService history;
    private final LocalDate today;
    private String code = "";
    private String name = "";

    SegmentView(SegmentPanel services, SegmentHistoryService history, Clock clock) {
        this.services = services;
        this.history = history;
        this.today = LocalDate.now(clock);
        addClassName("ld-segment");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        code = event.getRouteParameters().get("code").orElse("");
        show();
    }

    private void show() {
        Segment segment = services.segments().find(code).orElseThrow(NotFoundException::new);
        name = segment.name(getLocale());
        LiveCount count = new LiveCount(services.segments(), services.formats());
        count.addAttachListener(event -> count.count(segment.filter()));
        removeAll();
        add(
                new PageHeader(name)
                        .facts(
                                count,
                                new Span(services.rules().say(segment.rule())),
                                SegmentWords.members(segment, services.formats()))
                        .actions(actions(segment)),
                history(segment));
    }

    private Component[] actions(Segment segment) {
        List<Component> actions = new ArrayList<>();
        Anchor table = new Anchor(TableNavigation.to(segment.filter()), Icons.of(Icons.TABLE));
        table.addClassName("ld-segment-table");
        table.add(new Span(getTranslation("segment.inTable")));
        actions.add(table);
        services.offered().map(action -> button(action, segment)).forEach(actions::add);
        if (segment.mine())
            actions.add(new Button(
                    getTranslation("uikit.edit"),
                    Icons.of(Icons.EDIT),
                    click -> SegmentDialog.of(segment.id(), segment, services, this::show)
                            .open()));
        return actions.toArray(Component[]::new);
    }

    private Button button(TableAction action, Segment segment) {
        return new Button(getTranslation(action.titleKey()), click -> services.run(action, segment));
    }

    private Component history(Segment segment) {
        if (segment.id() == null) return new Span(getTranslation("segment.history.shipped"));
        if (segment.isFrozen()) return new Span(getTranslation("segment.history.frozen"));
        return new HistoryOfSegment(segment.id(), history, services.formats(), today);
    }

    @Override
    public String getPageTitle() {
        return name.isEmpty() ? UI.getCurrent().getTranslation("segment.title") : name;
    }

    @Override
    public String listTitle() {
        return getTranslation("segment.title");
    }

    @Override
    public String listPath() {
        return SegmentNavigation.ROUTE;
    }
}
