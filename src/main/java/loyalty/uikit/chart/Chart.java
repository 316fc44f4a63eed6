package loyalty.uikit.chart;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.internal.JacksonUtils;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import loyalty.uikit.EmptyState;
import loyalty.uikit.Icons;
import loyalty.uikit.LoadingShape;
import org.jspecify.annotations.Nullable;

/** Draws a {@link Plot}; says that it is on its way until then, and that there is nothing where nothing is. */
@JsModule("context://charts/chart.js")
@StyleSheet("context://charts/chart.css")
public class Chart extends Section {
    private final String title;
    private final String period;
    private final Div body = new Div();
    private final Div tools = new Div();
    private final transient List<Consumer<Pick>> listeners = new ArrayList<>();
    private String emptySentence = getTranslation("uikit.chart.empty");
    private transient @Nullable Plot plot;

    /**
     * @param title the subject
     * @param period what time it speaks of
     */
    public Chart(String title, String period) {
        this.title = title;
        this.period = period;
        addClassName("ld-chart");
        body.addClassName("ld-chart-body");
        tools.addClassName("ld-chart-tools");
        tools.add(tool("table", Icons.TABLE), tool("image", Icons.IMAGE), tool("data", Icons.EXPORT));
        add(heading(), body);
        load();
        getElement()
                .addEventListener(
                        "chart-pick",
                        event -> picked(
                                event.getEventData().get("event.detail.series").asString(),
                                event.getEventData()
                                        .get("event.detail.category")
                                        .asString()))
                .addEventData("event.detail.series")
                .addEventData("event.detail.category");
    }

    /** Said where the plot is empty, instead of the plain sentence: what will stand here, and how it gets here. */
    public Chart whenEmpty(String sentence) {
        emptySentence = sentence;
        return this;
    }

    /** Points can be clicked from now on. */
    public Chart onPick(Consumer<Pick> listener) {
        listeners.add(listener);
        return this;
    }

    /** Shows that figures are on their way. */
    public final void load() {
        plot = null;
        fill(new LoadingShape(), false);
    }

    public void show(Plot shown) {
        plot = shown.empty() ? null : shown;
        if (plot == null) fill(new EmptyState(Icons.CHART, emptySentence), false);
        else fill(new Div(), true);
        getUI().ifPresent(ui -> draw());
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        draw();
    }

    private Header heading() {
        var subject = new H3(title);
        var time = new Span(period);
        var words = new Div(subject, time);
        return new Header(words, tools);
    }

    private Button tool(String name, String icon) {
        var button = new Button(Icons.of(icon));
        String words = getTranslation("uikit.chart." + name);
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(words);
        button.setTooltipText(words);
        button.getElement().setAttribute("data-chart-tool", name);
        return button;
    }

    private void fill(com.vaadin.flow.component.Component content, boolean drawn) {
        body.removeAll();
        body.add(content);
        tools.setVisible(drawn);
    }

    private void draw() {
        if (plot == null) return;
        var drawing = new Drawing(
                title, period, getLocale().toLanguageTag(), !listeners.isEmpty(), ChartWords.of(this), plot);
        getElement().executeJs("window.loyalty.charts.show(this, $0)", JacksonUtils.beanToJson(drawing));
    }

    /** What the browser says is believed only where it names a point that it was given. */
    private void picked(String series, String category) {
        Pick pick = new Pick(series, category);
        if (plot != null && plot.holds(pick)) listeners.forEach(listener -> listener.accept(pick));
    }
}
