package loyalty.quality.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import loyalty.uikit.Formats;

/** How many customers are how complete: a bar for each ten percent, with its figure beside it. */
class CompletenessChart extends Div {

    CompletenessChart(List<Long> classes, Formats formats) {
        addClassName("ld-completeness");
        long all = classes.stream().mapToLong(Long::longValue).sum();
        long most = classes.stream().mapToLong(Long::longValue).max().orElse(0);
        add(new H2(getTranslation("quality.completeness.title", formats.number(all))));
        for (int i = classes.size() - 1; i >= 0; i--) add(line(i, classes.get(i), most, formats));
    }

    private static Div line(int tenth, long customers, long most, Formats formats) {
        Div bar = new Div();
        bar.getStyle().setWidth(most == 0 ? "0" : 100.0 * customers / most + "%");
        Div track = new Div(bar);
        Span label = new Span("%d–%d %%".formatted(10 * tenth, tenth == 9 ? 100 : 10 * tenth + 9));
        return new Div(label, track, new Span(formats.number(customers)));
    }
}
