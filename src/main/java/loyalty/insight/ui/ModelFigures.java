package loyalty.insight.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import loyalty.insight.ModelFindings;
import loyalty.insight.ModelFindings.Repeats;
import loyalty.statistics.BgNbd;
import loyalty.statistics.Fit;
import loyalty.statistics.GammaGamma;
import loyalty.uikit.Formats;
import loyalty.uikit.chart.Axis;
import loyalty.uikit.chart.Bars;
import loyalty.uikit.chart.Categories;
import loyalty.uikit.chart.Category;
import loyalty.uikit.chart.Chart;
import loyalty.uikit.chart.Point;
import loyalty.uikit.chart.Series;

/** The parameters of the models, and how often customers bought again beside how often they should have. */
class ModelFigures extends Div {
    private static final int DIGITS = 4;

    private final transient Formats formats;

    ModelFigures(ModelFindings found, Formats formats) {
        this.formats = formats;
        add(new Paragraph(getTranslation(
                "insight.model.customers", formats.number(found.customers()), formats.date(found.until()))));
        add(
                new H3("BG/NBD"),
                figures(found.purchases(), List.of("r", "α", "a", "b"), BgNbd::parameters),
                new H3("Gamma-Gamma"),
                figures(found.spending(), List.of("p", "q", "γ"), GammaGamma::parameters));
        if (found.purchases() instanceof Fit.Found<?>) add(chart(found));
    }

    private <M> DescriptionList figures(Fit<M> fit, List<String> names, Function<M, double[]> parameters) {
        DescriptionList list = new DescriptionList();
        switch (fit) {
            case Fit.Found<M>(M model, double likelihood, long repeating) -> {
                double[] values = parameters.apply(model);
                for (int i = 0; i < values.length; i++) fact(list, names.get(i), formats.decimal(values[i], DIGITS));
                fact(list, getTranslation("insight.model.likelihood"), formats.decimal(likelihood, 2));
                fact(list, getTranslation("insight.model.repeating"), formats.number(repeating));
            }
            case Fit.Refused<M>(Fit.Reason reason, long repeating) -> {
                fact(
                        list,
                        getTranslation("insight.model.none"),
                        getTranslation("insight.worth." + reason, BgNbd.FEWEST_REPEATING));
                fact(list, getTranslation("insight.model.repeating"), formats.number(repeating));
            }
        }
        return list;
    }

    private static void fact(DescriptionList list, String name, String value) {
        list.add(new DescriptionList.Term(name), new DescriptionList.Description(value));
    }

    private Chart chart(ModelFindings found) {
        int last = found.repeats().size() - 1;
        List<Category> times = found.repeats().stream()
                .map(repeats -> new Category(
                        String.valueOf(repeats.times()), repeats.times() + (repeats.times() == last ? "+" : "")))
                .toList();
        Chart chart = new Chart(
                getTranslation("insight.model.chart"),
                getTranslation(
                        "insight.model.customers", formats.number(found.customers()), formats.date(found.until())));
        chart.show(Bars.of(
                Axis.count(getTranslation("insight.sample.customers")),
                new Categories(getTranslation("insight.model.times"), times),
                List.of(
                        series("counted", "insight.model.counted", found.repeats(), Repeats::customers),
                        series("expected", "insight.model.expected", found.repeats(), Repeats::expected))));
        return chart;
    }

    private Series series(String key, String name, List<Repeats> repeats, ToDoubleFunction<Repeats> figure) {
        return new Series(
                key,
                getTranslation(name),
                repeats.stream()
                        .map(each -> Point.of(Math.round(figure.applyAsDouble(each))))
                        .toList());
    }
}
