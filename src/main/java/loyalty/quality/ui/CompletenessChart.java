package loyalty.quality.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Collections;
import loyalty.quality.CompletenessClasses;
import loyalty.uikit.Formats;
import loyalty.uikit.RelativeTime;

/** How many customers are how complete: a bar for each ten percent, with its figure beside it, and when it was counted. */
class CompletenessChart extends Div {

    CompletenessChart(CompletenessClasses classes, Formats formats) {
        addClassName("ld-completeness");
        long most = Collections.max(classes.customers());
        add(new H2(getTranslation("quality.completeness.title", formats.number(classes.total()))));
        for (int tenth = classes.customers().size() - 1; tenth >= 0; tenth--)
            add(line(tenth, classes.customers().get(tenth), most, formats));
        Paragraph counted =
                new Paragraph(new Text(getTranslation("quality.completeness.counted") + " "), time(classes, formats));
        counted.addClassName("ld-quality-facts");
        add(counted);
    }

    private Component time(CompletenessClasses classes, Formats formats) {
        return classes.countedAt() == null
                ? new Span(getTranslation("quality.completeness.never"))
                : new RelativeTime(classes.countedAt(), formats);
    }

    private static Div line(int tenth, long customers, long most, Formats formats) {
        Div bar = new Div();
        bar.getStyle().setWidth(most == 0 ? "0" : 100.0 * customers / most + "%");
        Div track = new Div(bar);
        Span label = new Span("%d–%d %%".formatted(10 * tenth, tenth == 9 ? 100 : 10 * tenth + 9));
        return new Div(label, track, new Span(formats.number(customers)));
    }
}
