package loyalty.followup.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.List;
import loyalty.customer.CustomerAction;
import loyalty.followup.DayCounts;
import loyalty.followup.DayPart;
import loyalty.followup.FollowupDay;
import loyalty.followup.FollowupNavigation;
import loyalty.identity.Permissions;
import loyalty.notification.NotificationNews;
import loyalty.uikit.EmptyState;
import loyalty.uikit.Formats;
import loyalty.uikit.Icons;

/** One's own day: what is overdue, what is due today and in the next days; as a list or by month. */
@Route(FollowupNavigation.MINE)
@Menu(order = 20, title = "followup.mine", icon = Icons.CALENDAR)
@RolesAllowed("FOLLOWUP_EDIT")
class MyFollowupsView extends Div implements HasDynamicTitle {
    private final transient FollowupDay day;
    private final List<DaySection> sections;
    private final Div list = new Div();
    private final MonthCalendar calendar;
    private final EmptyState nothing;
    private final Span keys = new Span(getTranslation("followup.keys"));
    private final RadioButtonGroup<Look> look = new RadioButtonGroup<>();

    /** How the day is looked at. */
    private enum Look {
        LIST,
        MONTH
    }

    MyFollowupsView(
            FollowupDay day,
            FollowupDialogs dialogs,
            Formats formats,
            List<CustomerAction> actions,
            NotificationNews news,
            Permissions permissions) {
        this.day = day;
        List<CustomerAction> frequent = CustomerAction.offered(actions, permissions).stream()
                .filter(action -> action.key() != null && !(action instanceof PlanAction))
                .toList();
        var lines = new FollowupLines(dialogs, frequent, this::refresh);
        sections = Arrays.stream(DayPart.values())
                .map(part -> new DaySection(part, day, lines, formats))
                .toList();
        calendar = new MonthCalendar(day, dialogs);
        nothing = new EmptyState(Icons.DONE, getTranslation("followup.nothingToDo"));
        list.add(sections.toArray(DaySection[]::new));
        list.add(nothing);
        look.addThemeVariants(RadioGroupVariant.AURA_HORIZONTAL);
        look.setItems(Look.values());
        look.setItemLabelGenerator(each -> getTranslation("followup.look." + each));
        look.setAriaLabel(getTranslation("followup.look"));
        look.setValue(Look.LIST);
        look.addValueChangeListener(change -> refresh());
        keys.addClassName("ld-followup-keys");
        var head = new Header(look, keys);
        head.addClassName("ld-record-filters");
        var frame = new FollowupFrame(news, permissions.user().id(), this::refresh);
        frame.add(head, list, calendar);
        add(frame);
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("followup.mine");
    }

    private void refresh() {
        boolean asList = look.getValue() == Look.LIST;
        list.setVisible(asList);
        keys.setVisible(asList);
        calendar.setVisible(!asList);
        if (asList) showList();
        else calendar.refresh();
    }

    private void showList() {
        DayCounts counts = day.counts();
        sections.forEach(section -> section.show(counts));
        nothing.setVisible(counts.all() == 0);
    }
}
