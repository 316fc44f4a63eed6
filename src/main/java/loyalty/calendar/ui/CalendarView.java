package loyalty.calendar.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Year;
import loyalty.calendar.CalendarService;
import loyalty.uikit.Formats;
import loyalty.uikit.Icons;

/** When the company works: the hours of the week, and the days that are not like others. */
@Route("settings/calendar")
@Menu(order = 950, title = "calendar.title", icon = Icons.CALENDAR)
@RolesAllowed("SETTINGS_ADMIN")
@StyleSheet("context://styles/calendar.css")
class CalendarView extends Div implements HasDynamicTitle {

    CalendarView(CalendarService calendar, Formats formats, Clock clock) {
        addClassName("ld-calendar");
        add(new WeekForm(calendar), new SpecialDayList(calendar, formats, Year.now(clock)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("calendar.title");
    }
}
