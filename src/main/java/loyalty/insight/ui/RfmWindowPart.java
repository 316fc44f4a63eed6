package loyalty.insight.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import loyalty.insight.RfmWindow;
import loyalty.insight.RfmWindowService;
import loyalty.shared.RefusedException;
import loyalty.uikit.Notifications;

/** How far back the RFM map and the percentages of the score look. */
class RfmWindowPart extends Div {
    private final transient RfmWindowService service;
    private final IntegerField days = new IntegerField(getTranslation("insight.window.days"));

    RfmWindowPart(RfmWindowService service) {
        this.service = service;
        days.setMin(RfmWindow.FEWEST);
        days.setMax(RfmWindow.MOST);
        days.setValue(service.window().days());
        days.setPlaceholder(getTranslation("insight.window.all"));
        days.setClearButtonVisible(true);
        Div line = new Div(days, new Button(getTranslation("insight.window.save"), click -> save()));
        line.addClassNames("ld-lifecycle-line", "ld-model-line");
        add(new H3(getTranslation("insight.window.title")), new Paragraph(getTranslation("insight.window.help")), line);
    }

    private void save() {
        try {
            // What can't be read as a number is no wish for all purchases.
            if (days.isInvalid()) throw new RefusedException("insight.window.range", RfmWindow.FEWEST, RfmWindow.MOST);
            service.save(new RfmWindow(days.getValue()));
            Notifications.done(getTranslation("insight.window.saved"));
        } catch (RefusedException refused) {
            Notifications.refused(refused.reason());
        }
    }
}
