package loyalty.insight.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.List;
import loyalty.insight.MonthEndService;
import loyalty.uikit.Confirmation;
import loyalty.uikit.Formats;
import loyalty.uikit.Notifications;

/** Which month ends are kept, and the wish to have the last ones worked out anew. */
class MonthEndsPart extends Div {
    private final transient MonthEndService service;

    MonthEndsPart(MonthEndService service, Formats formats) {
        this.service = service;
        List<LocalDate> kept = service.kept();
        String told = kept.isEmpty()
                ? getTranslation("insight.months.none")
                : getTranslation(
                        "insight.months.kept",
                        formats.number(kept.size()),
                        formats.date(kept.getFirst()),
                        formats.date(kept.getLast()));
        add(
                new H3(getTranslation("insight.months.title")),
                new Paragraph(told),
                new Button(getTranslation("insight.months.anew"), click -> ask()));
    }

    private void ask() {
        Confirmation.ask(
                getTranslation("insight.months.ask"),
                getTranslation("insight.months.askHelp"),
                getTranslation("insight.months.anew"),
                () -> {
                    service.keepAnew();
                    Notifications.done(getTranslation("insight.months.begun"));
                });
    }
}
