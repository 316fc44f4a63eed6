package loyalty.feedback.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import loyalty.feedback.ComplaintLimitService;
import loyalty.uikit.Icons;

/** How soon complaints of each severity must be dealt with, in working hours. */
@Route("settings/complaints")
@Menu(order = 955, title = "feedback.limit.title", icon = Icons.TIME)
@RolesAllowed("SETTINGS_ADMIN")
@StyleSheet("context://styles/feedback.css")
class ComplaintLimitView extends Div implements HasDynamicTitle {

    ComplaintLimitView(ComplaintLimitService limits) {
        addClassName("ld-limits");
        add(new Paragraph(getTranslation("feedback.limit.help")));
        limits.all().forEach(limit -> add(new LimitForm(limits, limit)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("feedback.limit.title");
    }
}
