package loyalty.results.ui;

import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import loyalty.questionnaire.Question;
import loyalty.questionnaire.QuestionType;
import loyalty.questionnaire.QuestionnaireContent;
import loyalty.results.TrendPoint;
import loyalty.statistics.NetPromoterScore;
import loyalty.statistics.Tally;
import loyalty.uikit.Formats;
import loyalty.uikit.chart.Axis;
import loyalty.uikit.chart.Categories;
import loyalty.uikit.chart.Category;
import loyalty.uikit.chart.Chart;
import loyalty.uikit.chart.Lines;
import loyalty.uikit.chart.Point;
import loyalty.uikit.chart.Series;

/** How the scores moved from campaign to campaign that asked the same. */
class TrendChart extends Div {
    private final transient List<TrendPoint> trend;
    private final transient Formats formats;

    TrendChart(QuestionnaireContent asked, List<TrendPoint> trend, Formats formats) {
        this.trend = trend;
        this.formats = formats;
        addClassName("ld-charts");
        for (Question question : asked.questions()) {
            if (question.type() == QuestionType.OVERALL)
                add(chart("results.mean", question, 1, 10, tally -> GroupChart.point(tally.mean())));
            if (question.type() == QuestionType.RECOMMENDATION)
                add(chart("results.nps", question, -100, 100, TrendChart::nps));
        }
    }

    private Chart chart(String title, Question question, double least, double most, Function<Tally, Point> figure) {
        List<Category> campaigns = new ArrayList<>();
        List<Point> points = new ArrayList<>();
        for (TrendPoint point : trend) {
            campaigns.add(new Category(point.campaignId().toString(), formats.date(point.on())));
            points.add(figure.apply(point.counts().tally(question.code())));
        }
        String name = getTranslation(title);
        Chart chart = new Chart(name, getTranslation("results.trend.campaigns", trend.size()));
        chart.show(new Lines(
                Axis.number(name).between(least, most),
                new Categories(getTranslation("results.trend.campaign"), campaigns),
                List.of(new Series(question.code(), name, points))));
        return chart;
    }

    private static Point nps(Tally tally) {
        NetPromoterScore score = NetPromoterScore.of(tally);
        if (ScoreWords.tooFew(score.n())) return Point.unknown();
        return Point.of(score.value())
                .within(score.interval().low(), score.interval().high())
                .among(score.n());
    }
}
