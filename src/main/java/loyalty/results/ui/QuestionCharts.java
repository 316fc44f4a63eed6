package loyalty.results.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import loyalty.questionnaire.AnswerOption;
import loyalty.questionnaire.Question;
import loyalty.questionnaire.QuestionType;
import loyalty.results.CampaignResults;
import loyalty.results.ResultsNavigation;
import loyalty.statistics.Share;
import loyalty.statistics.Tally;
import loyalty.uikit.chart.Axis;
import loyalty.uikit.chart.Categories;
import loyalty.uikit.chart.Category;
import loyalty.uikit.chart.Chart;
import loyalty.uikit.chart.Distribution;
import loyalty.uikit.chart.Distribution.Tone;
import loyalty.uikit.chart.HorizontalBars;
import loyalty.uikit.chart.Plot;
import loyalty.uikit.chart.Point;
import loyalty.uikit.chart.Series;

/** How the answers to each question spread; a bar leads to the customers who answered so. */
class QuestionCharts extends Div {
    private final UUID campaignId;
    private final transient CampaignResults results;
    private final transient ScoreWords words;

    QuestionCharts(UUID campaignId, CampaignResults results, ScoreWords words) {
        this.campaignId = campaignId;
        this.results = results;
        this.words = words;
        addClassName("ld-charts");
        results.asked().content().questions().stream()
                .filter(question -> question.type() != QuestionType.OPEN)
                .forEach(question -> add(chart(question)));
    }

    private Chart chart(Question question) {
        boolean scale = question.type().isScale();
        Chart chart = new Chart(question.text().in(getLocale()), scale ? mean(question) : many(question));
        chart.onPick(pick -> ResultsNavigation.openAnswered(campaignId, question.code(), pick.category()));
        chart.show(scale ? scale(question) : options(question));
        return chart;
    }

    private String mean(Question question) {
        Tally tally = results.counts().tally(question.code());
        ScoreWords.Words mean = words.mean(tally.mean());
        return ScoreWords.tooFew(tally.n())
                ? mean.note()
                : getTranslation("results.meanOf", mean.figure(), mean.note());
    }

    private String many(Question question) {
        long chosen = results.counts().of(question.code()).values().stream()
                .mapToLong(Long::longValue)
                .sum();
        return getTranslation("results.chosen", chosen, results.counts().responses());
    }

    private Plot scale(Question question) {
        Tally tally = results.counts().tally(question.code());
        List<Distribution.Step> steps = IntStream.rangeClosed(
                        question.type().least(), question.type().most())
                .mapToObj(value -> new Distribution.Step(
                        String.valueOf(value),
                        String.valueOf(value),
                        share(tally.of(value), tally.n()),
                        tone(question.type(), value)))
                .toList();
        return new Distribution(Axis.share(getTranslation("results.share")), getTranslation("results.answer"), steps);
    }

    private Plot options(Question question) {
        Map<String, Long> chosen = results.counts().of(question.code());
        List<Category> names = question.options().stream()
                .map(option -> new Category(option.code(), option.text().in(getLocale())))
                .toList();
        List<Point> points = question.options().stream()
                .map(AnswerOption::code)
                .map(code ->
                        share(chosen.getOrDefault(code, 0L), results.counts().responses()))
                .toList();
        return new HorizontalBars(
                Axis.share(getTranslation("results.share")),
                new Categories(getTranslation("results.answer"), names),
                List.of(new Series(question.code(), getTranslation("results.share"), points)));
    }

    private static Point share(long part, long whole) {
        return whole == 0
                ? Point.unknown()
                : Point.of(new Share(part, whole).value()).among(part);
    }

    /** As the figures of the same question judge it. */
    private static Tone tone(QuestionType type, int value) {
        return switch (type) {
            case RECOMMENDATION -> value >= 9 ? Tone.GOOD : value <= 6 ? Tone.BAD : Tone.FAIR;
            case EFFORT -> value >= 5 ? Tone.GOOD : value <= 3 ? Tone.BAD : Tone.FAIR;
            default -> value >= 8 ? Tone.GOOD : value <= 5 ? Tone.BAD : Tone.FAIR;
        };
    }
}
