package loyalty.table;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** How satisfied the customer is, and whether they recommend us. */
@Component
@Order(5)
class SatisfactionColumns implements ColumnSource {
    private final ShippedChoices choices;

    SatisfactionColumns(ShippedChoices choices) {
        this.choices = choices;
    }

    @Override
    public List<TableColumn> columns() {
        return List.of(
                column("lastScore", ColumnKind.SCORE, "f.last_score"),
                column("lastScoreOn", ColumnKind.DATE, "f.last_score_on"),
                DerivedColumn.of(
                        ColumnGroup.SATISFACTION,
                        "lastScoreSource",
                        ColumnKind.CHOICE,
                        "f.last_score_source",
                        choices.of("table.scoreSource", "SURVEY", "PHONE", "VISIT", "ENTERED")),
                column("averageScore", ColumnKind.SCORE, "f.average_score"),
                column("scoreTrend", ColumnKind.TREND, "f.score_trend"),
                DerivedColumn.of(
                        ColumnGroup.SATISFACTION,
                        "npsGroup",
                        ColumnKind.CHOICE,
                        "f.nps_group",
                        choices.of("survey.nps", "PROMOTER", "PASSIVE", "DETRACTOR")),
                column("lastRecommendation", ColumnKind.NUMBER, "f.last_recommendation"),
                column("lastRecommendationOn", ColumnKind.DATE, "f.last_recommendation_on"));
    }

    private static TableColumn column(String key, ColumnKind kind, String sql) {
        return DerivedColumn.of(ColumnGroup.SATISFACTION, key, kind, sql);
    }
}
