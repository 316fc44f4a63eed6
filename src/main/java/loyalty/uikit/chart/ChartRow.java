package loyalty.uikit.chart;

import com.vaadin.flow.component.html.Div;

/** Charts side by side where there is room, else one below the other; takes the whole width of the home page. */
public class ChartRow extends Div {

    public ChartRow(Chart... charts) {
        super(charts);
        addClassName("ld-charts");
    }
}
