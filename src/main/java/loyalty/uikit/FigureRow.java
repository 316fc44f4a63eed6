package loyalty.uikit;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Figures side by side, such as on a card of the home page: each with its words, and mostly a way to what it counts. */
@StyleSheet("context://styles/figures.css")
public class FigureRow extends Div {

    public FigureRow() {
        addClassName("ld-figure-row");
    }

    /** Takes the whole width of the home page. */
    public FigureRow wide() {
        addClassName("ld-figure-row-wide");
        return this;
    }

    public FigureRow figure(String figure, String words) {
        Div cell = new Div(large(figure), new Span(words));
        cell.addClassName("ld-figure-link");
        add(cell);
        return this;
    }

    /** @param location of what is counted */
    public FigureRow figure(String figure, String words, String location) {
        Anchor link = new Anchor(location, large(figure), new Span(words));
        link.addClassName("ld-figure-link");
        add(link);
        return this;
    }

    private static Span large(String figure) {
        Span large = new Span(figure);
        large.addClassName("ld-figure");
        return large;
    }
}
