package loyalty.results.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.UUID;
import loyalty.questionnaire.Question;
import loyalty.questionnaire.QuestionType;
import loyalty.results.CampaignResults;
import loyalty.results.GroupedResults;
import loyalty.results.Grouping;
import loyalty.statistics.Mean;
import loyalty.uikit.chart.Axis;
import loyalty.uikit.chart.Categories;
import loyalty.uikit.chart.Category;
import loyalty.uikit.chart.Chart;
import loyalty.uikit.chart.HorizontalBars;
import loyalty.uikit.chart.Point;
import loyalty.uikit.chart.Series;

/** The mean answer to one question, for each group of customers. */
class GroupChart extends Div {
    private final transient ResultsDesk desk;
    private final UUID campaignId;
    private final Select<Grouping> grouping = new Select<>();
    private final Select<Question> question = new Select<>();
    private final Div drawn = new Div();

    /** @param scales at least one */
    GroupChart(ResultsDesk desk, UUID campaignId, List<Question> scales) {
        this.desk = desk;
        this.campaignId = campaignId;
        addClassName("ld-groups");
        grouping.setLabel(getTranslation("results.groups.by"));
        grouping.setItems(Grouping.values());
        grouping.setItemLabelGenerator(each -> getTranslation("results.grouping." + each));
        grouping.setValue(Grouping.TYPE);
        question.setLabel(getTranslation("results.groups.question"));
        question.setItems(scales);
        question.setItemLabelGenerator(each -> each.text().in(getLocale()));
        question.setValue(first(scales));
        grouping.addValueChangeListener(change -> draw());
        question.addValueChangeListener(change -> draw());
        var choices = new Div(grouping, question);
        choices.addClassName("ld-results-choices");
        add(choices, drawn);
        draw();
    }

    private static Question first(List<Question> scales) {
        return scales.stream()
                .filter(each -> each.type() == QuestionType.OVERALL)
                .findFirst()
                .orElse(scales.getFirst());
    }

    private void draw() {
        GroupedResults results = desk.results.by(campaignId, grouping.getValue());
        Question asked = question.getValue();
        Chart chart = new Chart(asked.text().in(getLocale()), getTranslation("results.grouping." + grouping.getValue()))
                .whenEmpty(getTranslation("results.groups.none"));
        chart.show(bars(results, asked));
        drawn.removeAll();
        drawn.add(chart);
        if (results.withheld() > 0)
            drawn.add(new Paragraph(
                    getTranslation("results.groups.withheld", results.withheld(), CampaignResults.FEWEST_ANSWERS)));
    }

    private HorizontalBars bars(GroupedResults results, Question asked) {
        List<Category> names = results.groups().stream()
                .map(group ->
                        new Category(group.member(), desk.names.of(grouping.getValue(), group.member(), getLocale())))
                .toList();
        List<Point> points = results.groups().stream()
                .map(group -> point(group.counts().tally(asked.code()).mean()))
                .toList();
        String mean = getTranslation("results.mean");
        return new HorizontalBars(
                Axis.number(mean).between(asked.type().least(), asked.type().most()),
                new Categories(getTranslation("results.grouping." + grouping.getValue()), names),
                List.of(new Series(asked.code(), mean, points)));
    }

    static Point point(Mean mean) {
        if (ScoreWords.tooFew(mean.n())) return Point.unknown();
        return Point.of(mean.value())
                .within(mean.interval().low(), mean.interval().high())
                .among(mean.n());
    }
}
