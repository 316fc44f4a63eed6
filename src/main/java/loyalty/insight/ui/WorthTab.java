package loyalty.insight.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import loyalty.insight.CustomerWorth;
import loyalty.insight.LoyaltyScore;
import loyalty.insight.RfmCell;
import loyalty.insight.WorthRules;
import loyalty.statistics.BgNbd;
import loyalty.statistics.Fit;
import loyalty.uikit.Formats;
import loyalty.uikit.chart.Axis;
import loyalty.uikit.chart.Categories;
import loyalty.uikit.chart.Category;
import loyalty.uikit.chart.Chart;
import loyalty.uikit.chart.Lines;
import loyalty.uikit.chart.Point;
import loyalty.uikit.chart.Series;
import org.jspecify.annotations.Nullable;

/** What a customer is worth, and what makes up their score; of what can't be told it says why. */
@StyleSheet("context://styles/lifecycle.css")
class WorthTab extends Div {
    private static final int FULL_SCORE = 100;

    private final DescriptionList figures = new DescriptionList();
    private final transient CustomerWorth customer;
    private final transient Formats formats;

    WorthTab(CustomerWorth customer, Formats formats) {
        this.customer = customer;
        this.formats = formats;
        addClassName("ld-lifecycle");
        LoyaltyScore score = customer.worth().score();
        fact(
                getTranslation("insight.worth.score"),
                score == null
                        ? getTranslation("insight.worth.tooLittle")
                        : getTranslation("insight.worth.of100", score.score()));
        fact(getTranslation("insight.worth.rfm"), cell(customer.worth().cell()));
        fact(getTranslation("insight.worth.churn"), churn(customer.worth().churnRisk()));
        fact(getTranslation("insight.worth.value", WorthRules.MONTHS), value());
        add(figures);
        if (score != null) add(new ScoreParts(score, formats));
        if (!customer.months().isEmpty()) add(trend());
    }

    /** The ends of the months, and today. */
    private Chart trend() {
        List<Category> times = new ArrayList<>();
        List<Point> scores = new ArrayList<>();
        customer.months().forEach(month -> {
            String name = YearMonth.from(month.monthEnd()).toString();
            times.add(new Category(name, name));
            scores.add(Point.of(month.score()));
        });
        LoyaltyScore now = customer.worth().score();
        times.add(new Category("today", getTranslation("insight.worth.today")));
        scores.add(now == null ? Point.unknown() : Point.of(now.score()));
        String name = getTranslation("insight.worth.score");
        Chart chart = new Chart(getTranslation("insight.worth.trend"), getTranslation("insight.worth.monthEnds"));
        chart.show(new Lines(
                Axis.number(name).between(0, FULL_SCORE),
                new Categories(getTranslation("insight.worth.month"), times),
                List.of(new Series("score", name, scores))));
        return chart;
    }

    private void fact(String name, String value) {
        figures.add(new DescriptionList.Term(name), new DescriptionList.Description(value));
    }

    private String cell(@Nullable RfmCell cell) {
        if (cell != null)
            return getTranslation(
                    "insight.worth.cell", cell.digits(), getTranslation("insight.segment." + cell.segment()));
        if (!customer.bought()) return getTranslation("insight.worth.neverBought");
        Integer days = customer.window().days();
        return customer.boughtLately() || days == null
                ? getTranslation("insight.worth.notRanked")
                : getTranslation("insight.worth.noCell", days);
    }

    private String churn(@Nullable Integer risk) {
        if (risk != null) return formats.percent(risk / 100.0);
        if (!customer.bought()) return getTranslation("insight.worth.neverBought");
        return customer.purchasesRefused() == null
                ? getTranslation("insight.worth.boughtOnce")
                : refusal(customer.purchasesRefused());
    }

    private String value() {
        if (customer.worth().lifetimeValue() != null)
            return formats.money(customer.worth().lifetimeValue());
        if (!customer.bought()) return getTranslation("insight.worth.neverBought");
        return refusal(customer.purchasesRefused() == null ? customer.spendingRefused() : customer.purchasesRefused());
    }

    private String refusal(Fit.@Nullable Reason reason) {
        return getTranslation(
                "insight.worth." + (reason == null ? Fit.Reason.NO_CONVERGENCE : reason), BgNbd.FEWEST_REPEATING);
    }
}
